package org.guanai.mentoring.rhythm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;
import org.guanai.mentoring.rhythm.kind.DutyKinds;
import org.guanai.mentoring.rhythm.standing.DutyState;

/// The rows of the duties. SQL by hand: the sweep claims and saves batches, and each statement
/// takes any number of duties.
@ApplicationScoped
public class Duties {
    private static final String OF_SUBJECTS =
            "select "
                    + DutyRows.COLUMNS
                    + """
                     from duty d
                    where d.subject_id = any(:subjects) order by d.subject_id, d.kind for no key update of d\
                    """;

    /// Skips what another replica or request holds.
    private static final String WAITING =
            "select "
                    + DutyRows.COLUMNS
                    + """
                     from duty d
                    where d.next_step <= :now order by d.next_step limit :limit for no key update of d skip locked\
                    """;

    private static final String AFTER =
            """
            select subject_id, starts_with(min(org), :county || '/') as concerned from duty
            where subject_id > :subject group by subject_id order by subject_id limit :limit\
            """;

    private static final Table<Next> STATE =
            Table.<Next>of("duty")
                    .key("subject_id", n -> n.duty().subject().id())
                    .key("kind", n -> n.duty().kind().code())
                    .with("due_from", n -> n.state().dueFrom())
                    .with("due_until", n -> n.state().dueUntil())
                    .with("parts", n -> n.duty().kind().number(n.state().parts()))
                    .with("missed", n -> n.state().missed())
                    .with("told", n -> n.state().told())
                    .with("last_done", n -> n.state().lastDone())
                    .with("done_until", n -> n.state().doneUntil())
                    .with("next_step", Next::step);

    private static final Table<Next> WHOLE =
            STATE.with("org", n -> n.duty().subject().org())
                    .with("helper_id", n -> n.duty().subject().helperId())
                    .with("student_id", n -> n.duty().subject().studentId())
                    .with("since", n -> n.duty().since())
                    .with("deadline", n -> n.duty().deadline())
                    .with("excused", n -> n.duty().excused())
                    .with("denser", n -> n.duty().denser())
                    .with("entered_at", n -> n.duty().enteredAt());

    private final Sql sql;
    private final DutyKinds kinds;

    Duties(Sql sql, DutyKinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    void begin(List<Next> duties) {
        sql.insert(WHOLE, duties).run();
    }

    void end(UUID subject) {
        sql.update("delete from duty where subject_id = :subject").with("subject", subject).run();
    }

    void excuse(UUID subject) {
        sql.update("update duty set excused = true where subject_id = :subject")
                .with("subject", subject)
                .run();
    }

    void densen(Set<UUID> subjects) {
        sql.update("update duty set denser = true where subject_id = any(:subjects)")
                .with("subjects", subjects)
                .run();
    }

    /// The child of a subject has another record.
    void follow(UUID subject, UUID student) {
        sql.update("update duty set student_id = :student where subject_id = :subject")
                .with("student", student)
                .with("subject", subject)
                .run();
    }

    /// Locked.
    List<Duty> of(Set<UUID> subjects) {
        return sql.query(OF_SUBJECTS)
                .with("subjects", subjects)
                .list(row -> DutyRows.duty(row, kinds));
    }

    /// Those whose next step has come, locked.
    public List<Duty> waiting(Instant now, int limit) {
        return sql.query(WAITING)
                .with("now", now)
                .with("limit", limit)
                .list(row -> DutyRows.duty(row, kinds));
    }

    /// A page of subjects by id, and which of them lie in a county: to select those first, the
    /// planner would read the whole table for each page.
    public List<Met> after(UUID subject, OrgPath county, int limit) {
        return sql.query(AFTER)
                .with("subject", subject)
                .with("county", county)
                .with("limit", limit)
                .list(Met.class);
    }

    /// All of them in one statement.
    public void save(Collection<Next> changed) {
        sql.change(STATE, changed).run();
    }

    public record Met(UUID subjectId, boolean concerned) {}

    /// A duty in its new state, and when to look at it again.
    public record Next(Duty duty, Instant step) {
        DutyState state() {
            return duty.state();
        }
    }
}
