package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.mentoring.rhythm.duty.Duty;
import org.guanai.mentoring.rhythm.duty.DutyKind;
import org.guanai.mentoring.rhythm.duty.Effect;
import org.guanai.mentoring.sql.Row;
import org.guanai.mentoring.sql.Sql;

/// The rows of contacts. Recording one is the platform's hottest path: one statement reads and
/// locks all that is needed, one writes the contact and moves its duty.
@ApplicationScoped
class Contacts {
    private static final String OPEN =
            "select "
                    + Duty.COLUMNS
                    + """
                    , s.name as student_name, coalesce((select c.version from county_calendar c
                        where c.org = split_part(p.org, '/', 1) and not c.gone), 0) as calendar_version
                    from pairing p join cadence k on k.pairing_id = p.id
                    left join student s on s.id = p.student_id
                    where p.id = ? and k.kind = ? and (?::uuid is null or p.helper_id = ?) and p.ended_on is null
                    for no key update of k\
                    """;
    private static final String INSERT =
            """
            insert into contact (id, org, pairing_id, student_id, helper_id, kind, occurred_at, occurred_on, reached,
                counts, channel, minutes, concern, note, parts, visit_id, recorded_at, rule_version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String INSERT_AND_MOVE =
            "with written as ("
                    + INSERT
                    + """
                    ) update cadence set due_from = ?, due_until = ?, parts = ?, missed = ?, told = ?, last_done = ?,
                        done_until = ?, next_step = ?
                    where pairing_id = ? and kind = ?\
                    """;
    private static final String FEEDBACK =
            """
            insert into feedback (id, org, contact_id, pairing_id, student_id, helper_id, concern, due_on, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private final Sql sql;

    Contacts(Sql sql) {
        this.sql = sql;
    }

    /// The duty of an active pairing of this helper, locked.
    Optional<OpenDuty> open(UUID pairingId, DutyKind kind, Optional<UUID> helper) {
        return sql.one(OPEN, OpenDuty::read, pairingId, kind, helper, helper);
    }

    /// Why there is none: a pairing of this helper that has ended, or is of another kind.
    Optional<Closed> closed(UUID pairingId, Optional<UUID> helper) {
        return sql.one(
                "select ended_on from pairing where id = ? and (?::uuid is null or helper_id = ?)",
                row -> new Closed(row.date("ended_on") != null),
                pairingId,
                helper,
                helper);
    }

    void write(Contact contact, byte[] note, Effect effect) {
        var duty = effect.duty();
        var columns = columns(contact, note, duty);
        switch (effect) {
            case Effect.Moved moved -> {
                columns.addAll(movement(moved));
                sql.write(INSERT_AND_MOVE, columns.toArray());
            }
            case Effect.Unchanged _, Effect.Unclear _ -> sql.write(INSERT, columns.toArray());
        }
    }

    void owe(UUID id, Contact c, Duty duty, LocalDate dueOn) {
        sql.write(
                FEEDBACK,
                id,
                duty.org(),
                c.id(),
                duty.pairingId(),
                duty.studentId(),
                duty.helperId(),
                c.concern(),
                dueOn,
                c.recordedAt());
    }

    private static List<Object> columns(Contact c, byte[] note, Duty duty) {
        return new ArrayList<>(
                Arrays.asList(
                        c.id(),
                        duty.org(),
                        duty.pairingId(),
                        duty.studentId(),
                        duty.helperId(),
                        c.kind(),
                        c.occurredAt(),
                        c.occurredOn(),
                        c.reached(),
                        c.counts(),
                        c.channel(),
                        c.minutes(),
                        c.concern(),
                        note,
                        c.parts(),
                        c.visitId(),
                        c.recordedAt(),
                        c.ruleVersion()));
    }

    private static List<Object> movement(Effect.Moved moved) {
        var state = moved.duty().state();
        return Arrays.asList(
                state.dueFrom(),
                state.dueUntil(),
                state.parts(),
                state.missed().toArray(LocalDate[]::new),
                state.told().toArray(Integer[]::new),
                state.lastDone(),
                state.doneUntil(),
                moved.step(),
                moved.duty().pairingId(),
                moved.duty().kind());
    }

    /// A duty that a contact may be recorded for.
    ///
    /// @param calendarVersion 0 when the county has no calendar yet
    record OpenDuty(Duty duty, String studentName, long calendarVersion) {
        static OpenDuty read(Row row) {
            return new OpenDuty(
                    Duty.of(row), row.text("student_name"), row.big("calendar_version"));
        }
    }

    record Closed(boolean ended) {}
}
