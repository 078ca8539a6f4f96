package org.guanai.registry.exchange.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.guanai.registry.personal.PersonName;
import org.guanai.registry.personal.ResidentId;
import org.guanai.registry.roll.ledger.entry.LedgerEntry;
import org.guanai.registry.roll.ledger.entry.VillageRow;
import org.guanai.sheets.Cells;
import org.guanai.sheets.CheckedRow;
import org.guanai.sheets.Header;
import org.guanai.sheets.RowChecks;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.format.SheetRow;

/// Checks the rows of a ledger of school-age children (适龄儿童台账).
public final class LedgerChecks implements RowChecks<VillageRow> {
    private final Clock clock;
    private final Predicate<String> villages;

    /// @param villages whether the requester has a village of this code
    public LedgerChecks(Clock clock, Predicate<String> villages) {
        this.clock = clock;
        this.villages = villages;
    }

    @Override
    public List<? extends SheetColumn> columns() {
        return List.of(LedgerColumn.values());
    }

    @Override
    public CheckedRow<VillageRow> check(Header header, SheetRow row) {
        var cells = new Cells(header, row);
        var village = village(cells);
        var entry =
                new LedgerEntry(
                        cells.parsed(
                                LedgerColumn.NAME,
                                "registry.import-name-invalid",
                                PersonName::parse),
                        cells.code(LedgerColumn.SEX),
                        birthDate(cells),
                        document(cells),
                        cells.text(LedgerColumn.HOUSEHOLD_HEAD));
        return cells.broken() ? cells.rejected() : cells.taken(new VillageRow(village, entry));
    }

    @Override
    public String columnOf(String component) {
        return "village".equals(component)
                ? LedgerColumn.VILLAGE.title()
                : LedgerColumn.NAME.title();
    }

    private String village(Cells cells) {
        var code = cells.digits(LedgerColumn.VILLAGE);
        return code == null || villages.test(code)
                ? code
                : cells.error(LedgerColumn.VILLAGE, "registry.village-unknown");
    }

    private LocalDate birthDate(Cells cells) {
        var birth = cells.date(LedgerColumn.BIRTH_DATE);
        return birth != null && birth.isAfter(LocalDate.now(clock))
                ? cells.error(LedgerColumn.BIRTH_DATE, "registry.import-date-in-future")
                : birth;
    }

    private String document(Cells cells) {
        var number = cells.digits(LedgerColumn.DOCUMENT_NUMBER);
        return number == null
                ? null
                : ResidentId.parse(number, clock)
                        .map(ResidentId::number)
                        .orElseGet(() ->
                                cells.error(
                                        LedgerColumn.DOCUMENT_NUMBER,
                                        "registry.import-id-number-invalid"));
    }
}
