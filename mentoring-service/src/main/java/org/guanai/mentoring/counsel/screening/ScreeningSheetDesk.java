package org.guanai.mentoring.counsel.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.counsel.screening.ScreeningSheetResults.SheetRowResult;
import org.guanai.mentoring.counsel.screening.file.ScreeningLine;
import org.guanai.mentoring.counsel.screening.file.ScreeningReader;
import org.guanai.mentoring.known.student.Students;

/// Takes in a sheet of results. Its rows name children as schools do, by name and class; whoever is
/// not found, or not told apart, is refused and nobody else's.
@ApplicationScoped
class ScreeningSheetDesk {
    private final ScreeningReader reader;
    private final ScreeningDesk desk;
    private final Students students;
    private final Caller caller;

    ScreeningSheetDesk(
            ScreeningReader reader, ScreeningDesk desk, Students students, Caller caller) {
        this.reader = reader;
        this.desk = desk;
        this.students = students;
        this.caller = caller;
    }

    /// @throws Refusal.Unprocessable for a round of the future, or a sheet that cannot be read
    @Transactional(dontRollbackOn = Refusal.class)
    ScreeningSheetResults take(String instrument, LocalDate takenOn, byte[] file, Instant now) {
        var results = new ArrayList<SheetRowResult>();
        for (var line : reader.read(file)) {
            results.add(result(instrument, takenOn, line, now));
        }
        return ScreeningSheetResults.of(results);
    }

    private SheetRowResult result(
            String instrument, LocalDate takenOn, ScreeningLine line, Instant now) {
        if (line.problem() != null || line.name() == null || line.band() == null) {
            var problem = line.problem() == null ? "sheet.value-missing" : line.problem();
            return refused(line, null, problem, line.column());
        }
        var found = students.named(new OrgPath(caller.org()), line.name(), line.className());
        if (found.size() != 1) {
            var problem =
                    found.isEmpty()
                            ? "mentoring.screening-child-unknown"
                            : "mentoring.screening-child-ambiguous";
            return refused(line, null, problem, "studentId");
        }
        return recorded(instrument, takenOn, line, found.getFirst(), now);
    }

    private SheetRowResult recorded(
            String instrument, LocalDate takenOn, ScreeningLine line, UUID student, Instant now) {
        var row = new ScreeningRow(student, line.band(), line.consentOn(), line.scores());
        var round = new ScreeningBatch(instrument, takenOn, List.of(row));
        var result = desk.take(round, now).results().getFirst();
        return result.problem() == null
                ? new SheetRowResult(
                        line.row(), line.name(), student, result.screeningId(), null, null)
                : refused(line, student, result.problem(), result.field());
    }

    private static SheetRowResult refused(
            ScreeningLine line, UUID student, String problem, String field) {
        return new SheetRowResult(line.row(), line.name(), student, null, problem, field);
    }
}
