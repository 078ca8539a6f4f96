package org.guanai.registry.child.matching.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.personal.PersonName;
import org.guanai.registry.personal.ResidentId;
import org.guanai.sheets.Cells;
import org.guanai.sheets.ContentProbe;
import org.guanai.sheets.ListRows;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.SheetLimits;
import org.guanai.sheets.format.UnreadableSheet;

/// Reads the persons of an agency's list.
@ApplicationScoped
public class ListReader {
    private static final int MOST = 5_000;

    private final Clock clock;

    ListReader(Clock clock) {
        this.clock = clock;
    }

    /// @throws Refusal.Unsupported when it is no spreadsheet
    /// @throws Refusal.Unprocessable when its columns are missing, or it is too long
    public Persons read(byte[] file) {
        try (var rows = format(file).open(file, SheetLimits.DEFAULT)) {
            var list = new ListRows(rows, List.of(ListColumn.values()));
            var persons = new ArrayList<ListPerson>();
            var unread = 0;
            var nr = 0;
            for (var row = list.next(); row != null; row = list.next()) {
                nr++;
                if (nr > MOST) {
                    throw Refusal.unprocessable("registry.list-too-long", "file");
                }
                var person = person(nr, new Cells(row.header(), row.row()));
                if (person == null) {
                    unread++;
                } else {
                    persons.add(person);
                }
            }
            return new Persons(List.copyOf(persons), unread);
        } catch (UnreadableSheet unreadable) {
            throw Refusal.unprocessable(unreadable.code(), "file");
        }
    }

    /// Null for a row without a name, or whose number is wrong.
    private ListPerson person(int nr, Cells cells) {
        var name = cells.parsed(ListColumn.NAME, "registry.import-name-invalid", PersonName::parse);
        var number = cells.digits(ListColumn.NUMBER);
        var checked = number == null ? null : ResidentId.parse(number, clock).orElse(null);
        return name == null || checked == null ? null : new ListPerson(nr, name, checked.number());
    }

    private static SheetFormat format(byte[] file) {
        var probe = new ContentProbe();
        probe.accept(file, 0, file.length);
        return probe.format().orElseThrow(() -> Refusal.unsupported("sheet.no-spreadsheet"));
    }

    /// @param unread rows without a name, or whose number is wrong
    public record Persons(List<ListPerson> persons, int unread) {}
}
