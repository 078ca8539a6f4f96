package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import org.guanai.aid.term.SchoolYear;
import org.guanai.kit.sql.Sql;

/// What else a child was granted, wherever it was applied for and also under a record that turned
/// out to be the same child's. By hand, as it adds up over programmes.
@ApplicationScoped
public class AwardHistory {
    /// Two grants to one child at the same moment wait for each other.
    private static final String ONE_AT_A_TIME =
            "select id from student where id = :student for update";

    private static final String GRANTED =
            """
             from application a join programme p on p.id = a.programme_id
            where a.id <> :application and a.amount is not null and a.student_id in (
                select id from student where id = :student or joined_into = :student
                or id = (select joined_into from student where id = :student))\
            """;
    private static final String SAME_TERM =
            """
             and a.term = :term and (a.programme_id = :programme or p.award_group = :award_group)\
            """;

    private final Sql sql;

    AwardHistory(Sql sql) {
        this.sql = sql;
    }

    /// Whether the child was granted this programme, or another of its group, for this term.
    ///
    /// @param group null where other programmes do not matter
    public boolean hasAward(ApplicationCase application, String group) {
        hold(application.studentId());
        return sql.query("select count(*) as many" + GRANTED + SAME_TERM)
                        .with("application", application.id())
                        .with("student", application.studentId())
                        .with("term", application.term())
                        .with("programme", application.programmeId())
                        .with("award_group", group)
                        .one(row -> row.number("many"))
                        .orElse(0)
                > 0;
    }

    /// CNY that the child was granted for the school year, whatever has become of the payment.
    public BigDecimal grantedInYear(ApplicationCase application) {
        return sql.query(
                        "select coalesce(sum(a.amount), 0) as total"
                                + GRANTED
                                + " and starts_with(a.term, :year)")
                .with("application", application.id())
                .with("student", application.studentId())
                .with("year", SchoolYear.of(application.term()).text())
                .one(row -> row.decimal("total"))
                .orElse(BigDecimal.ZERO);
    }

    private void hold(UUID student) {
        sql.query(ONE_AT_A_TIME).with("student", student).one(row -> row.id("id"));
    }
}
