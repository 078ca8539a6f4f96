package org.guanai.mentoring.care.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.care.progress.ProgressSheet.Carer;
import org.guanai.mentoring.care.progress.ProgressSheet.ContactsMade;
import org.guanai.mentoring.care.progress.ProgressSheet.OpenAction;
import org.guanai.mentoring.care.progress.ProgressSheet.TutoringStep;
import org.guanai.mentoring.match.event.PairingKind;
import org.guanai.reference.Term;

/// Reads what stands on a progress sheet. SQL by hand: it is put together from the rows of five
/// features, in the system's scope once it is certain that the caller may see the child.
@ApplicationScoped
class ProgressRows {
    private static final String HELPERS =
            """
            select coalesce(t.name, h.name) as name, p.kind, p.starts_on as from_day from pairing p
            left join staff t on t.id = p.helper_id left join helper h on h.id = p.helper_id
            where p.student_id = :student and p.ended_on is null order by p.kind, p.id limit 10\
            """;
    private static final String CONTACTS =
            """
            select kind, count(*)::int as times, max(occurred_on) as last from contact
            where student_id = :student and reached and withdrawn_at is null and occurred_on between :first and :last
            and pairing_id in (select id from pairing where student_id = :student) group by kind order by kind\
            """;
    private static final String ACTIONS =
            """
            select id, what, owner, due_on from agreed_action
            where student_id = :student and state = 'OPEN' order by due_on, id limit 50\
            """;
    private static final String TUTORINGS =
            """
            select held_on, subject, effect, next_step from tutoring
            where student_id = :student and withdrawn_at is null order by held_on desc, id desc limit 10\
            """;

    private final Sql sql;

    ProgressRows(Sql sql) {
        this.sql = sql;
    }

    List<Carer> helpers(UUID student) {
        return sql.query(HELPERS)
                .with("student", student)
                .list(row ->
                        new Carer(
                                row.text("name"),
                                row.enumOf(PairingKind.class, "kind"),
                                row.day("from_day")));
    }

    List<ContactsMade> contacts(UUID student, Term term) {
        return sql.query(CONTACTS)
                .with("student", student)
                .with("first", term.startsOn())
                .with("last", term.endsOn())
                .list(ContactsMade.class);
    }

    List<OpenAction> actions(UUID student) {
        return sql.query(ACTIONS).with("student", student).list(OpenAction.class);
    }

    List<TutoringStep> tutorings(UUID student) {
        return sql.query(TUTORINGS).with("student", student).list(TutoringStep.class);
    }
}
