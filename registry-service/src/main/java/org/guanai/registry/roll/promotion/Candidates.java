package org.guanai.registry.roll.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.place.organisation.StageYear;

/// Says of every child of a school what the end of the school year does with it. Who has moved up
/// already, by a roster, is left out. By hand, because it reads all of them, across what can be in
/// the way.
@ApplicationScoped
class Candidates {
    private static final String READ =
            """
            select e.id as enrolment_id, e.student_id, s.name, e.school_system, e.stage, e.stage_year, e.entry_year,
                exists (select from transfer t where t.student_id = s.id
                        and t.state in ('REQUESTED', 'RELEASED', 'APPROVED')) as transferring,
                exists (select from student_leave l where l.student_id = s.id and l.state = 'GRANTED') as on_leave,
                exists (select from dropout_case d where d.student_id = s.id
                        and d.state in ('SUSPECTED', 'DROPPED_OUT')) as missing
            from enrolment e join student s on s.id = e.student_id and s.enrolment_id = e.id
            where e.org = :school and e.ended_on is null and e.stage_year <= :year - e.entry_year
            order by e.stage, e.stage_year, s.name, s.id for update of e\
            """;

    private final Sql sql;

    Candidates(Sql sql) {
        this.sql = sql;
    }

    /// @param year in which the new school year begins
    List<Candidate> of(OrgPath school, int year) {
        return sql.query(READ)
                .with("school", school)
                .with("year", year)
                .list(r -> candidate(r, year));
    }

    private static Candidate candidate(Row r, int year) {
        var at = r.as(StageYear.class);
        var last = at.isLast();
        var entry = r.number("entry_year");
        var why = why(r, last, at.stageYear() < year - entry);
        var act = last ? PromotionAct.GRADUATED : PromotionAct.PROMOTED;
        return new Candidate(
                r.id("enrolment_id"),
                r.id("student_id"),
                r.text("name"),
                at,
                entry,
                why == null ? act : PromotionAct.HELD,
                why);
    }

    /// Null when nothing is in the way.
    private static HoldReason why(Row r, boolean last, boolean behind) {
        if (behind) {
            return HoldReason.YEAR_DIFFERS;
        }
        if (r.flag("transferring")) {
            return HoldReason.TRANSFER_OPEN;
        }
        if (r.flag("on_leave")) {
            return HoldReason.ON_LEAVE;
        }
        return last && r.flag("missing") ? HoldReason.MISSING : null;
    }
}
