package org.guanai.registry.exchange.imports.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guanai.registry.child.roster.RosterEntry;
import org.guanai.registry.people.guardian.Relation;
import org.guanai.registry.personal.Phone;
import org.guanai.sheets.Cells;

/// Reads the two guardians (监护人) of a row.
final class GuardianCells {
    private GuardianCells() {}

    /// In the order of the chain; a name without a relation, or a phone without a name, is an
    /// error.
    static List<RosterEntry.Guardian> read(Cells cells) {
        var guardians = new ArrayList<RosterEntry.Guardian>(2);
        guardian(
                        cells,
                        RosterColumn.GUARDIAN1_NAME,
                        RosterColumn.GUARDIAN1_RELATION,
                        RosterColumn.GUARDIAN1_PHONE)
                .ifPresent(guardians::add);
        guardian(
                        cells,
                        RosterColumn.GUARDIAN2_NAME,
                        RosterColumn.GUARDIAN2_RELATION,
                        RosterColumn.GUARDIAN2_PHONE)
                .ifPresent(guardians::add);
        return guardians;
    }

    private static Optional<RosterEntry.Guardian> guardian(
            Cells cells, RosterColumn nameIn, RosterColumn relationIn, RosterColumn phoneIn) {
        var name = cells.parsed(nameIn, "registry.import-name-invalid", PersonName::parse);
        var relation = cells.code(relationIn);
        var digits = cells.digits(phoneIn);
        if (name == null && relation == null && digits == null) {
            return Optional.empty();
        }
        if (name == null) {
            cells.error(nameIn, "sheet.value-missing");
        }
        if (relation == null) {
            cells.error(relationIn, "sheet.value-missing");
        }
        var phone =
                digits == null
                        ? null
                        : Phone.parse(digits)
                                .orElseGet(() ->
                                        cells.error(phoneIn, "registry.import-phone-invalid"));
        return cells.broken()
                ? Optional.empty()
                : Optional.of(new RosterEntry.Guardian(name, Relation.valueOf(relation), phone));
    }
}
