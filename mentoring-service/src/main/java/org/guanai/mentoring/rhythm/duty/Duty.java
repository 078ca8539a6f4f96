package org.guanai.mentoring.rhythm.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.rhythm.duty.Reminding.Reminder;
import org.guanai.mentoring.sql.Row;

/// One duty of one pairing, with as much of the pairing as its rhythm needs: one row, not one per
/// week.
///
/// @param activeFrom first day of the pairing
/// @param paused whether the pairing has any pause
/// @param recordedAt when the pairing was entered
public record Duty(
        UUID pairingId,
        DutyKind kind,
        String org,
        UUID helperId,
        UUID studentId,
        LocalDate activeFrom,
        boolean paused,
        Instant recordedAt,
        DutyState state) {

    /// What `of` reads, of `cadence k` and `pairing p`.
    public static final String COLUMNS =
            """
            k.pairing_id, k.kind, k.org, k.helper_id, k.student_id, k.due_from, k.due_until, k.parts, k.missed, k.told,
            k.last_done, k.done_until, p.starts_on, p.paused, p.recorded_at\
            """;

    public static Duty of(Row row) {
        return new Duty(
                row.id("pairing_id"),
                row.one(DutyKind.class, "kind"),
                row.text("org"),
                row.id("helper_id"),
                row.id("student_id"),
                row.date("starts_on"),
                row.flag("paused"),
                row.instant("recorded_at"),
                state(row));
    }

    static DutyState state(Row row) {
        return new DutyState(
                row.date("due_from"),
                row.date("due_until"),
                row.number("parts"),
                misses(row.dates("missed"), row.numbers("told")),
                row.date("last_done"),
                row.date("done_until"));
    }

    Duty in(DutyState other) {
        return new Duty(
                pairingId, kind, org, helperId, studentId, activeFrom, paused, recordedAt, other);
    }

    LocalDate enteredOn() {
        return LocalDate.ofInstant(recordedAt, BusinessZone.ID);
    }

    DutyOverdue overdue(Reminder reminder) {
        return new DutyOverdue(
                pairingId,
                studentId,
                helperId,
                org,
                kind.name(),
                reminder.dueOn(),
                reminder.level());
    }

    private static List<Miss> misses(List<LocalDate> ends, List<Integer> told) {
        var misses = new ArrayList<Miss>(ends.size());
        for (int i = 0; i < ends.size(); i++) {
            misses.add(new Miss(ends.get(i), told.get(i)));
        }
        return misses;
    }
}
