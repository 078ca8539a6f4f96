package org.guanai.mentoring.rhythm.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guanai.kit.sql.Row;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.kind.DutyKinds;
import org.guanai.mentoring.rhythm.standing.DutyState;
import org.guanai.mentoring.rhythm.standing.Miss;

/// Reads rows of `duty`, aliased `d`.
public final class DutyRows {
    public static final String STATE =
            "d.due_from, d.due_until, d.parts, d.missed, d.told, d.last_done, d.done_until";
    static final String COLUMNS =
            """
            d.subject_id, d.kind, d.org, d.helper_id, d.student_id, d.since, d.deadline, d.excused, d.denser, d.entered_at, \
            """
                    + STATE;

    private DutyRows() {}

    static Duty duty(Row row, DutyKinds kinds) {
        var kind = kinds.named(row.text("kind"));
        return new Duty(
                kind,
                subject(row),
                row.day("since"),
                row.day("deadline"),
                row.flag("excused"),
                row.flag("denser"),
                row.instant("entered_at"),
                state(row, kind));
    }

    public static Subject subject(Row row) {
        return new Subject(
                row.id("subject_id"), row.org("org"), row.id("helper_id"), row.id("student_id"));
    }

    public static DutyState state(Row row, DutyKind kind) {
        return new DutyState(
                row.day("due_from"),
                row.day("due_until"),
                Set.copyOf(kind.parts(row.number("parts"))),
                misses(row.days("missed"), row.numbers("told")),
                row.day("last_done"),
                row.day("done_until"));
    }

    private static List<Miss> misses(List<LocalDate> ends, List<Integer> told) {
        var misses = new ArrayList<Miss>(ends.size());
        for (int i = 0; i < ends.size(); i++) {
            misses.add(new Miss(ends.get(i), told.get(i)));
        }
        return misses;
    }
}
