package org.guanai.mentoring.appraisal.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Sql;

/// Counts what a teacher recorded in a term. SQL, since it counts.
@ApplicationScoped
class Deeds {
    private static final String FEEDBACK =
            """
            select count(*) as whole, count(*) filter (where told_on <= due_on) as part from feedback
            where helper_id = :helper and org = :school and due_on between :first and :last
                and state in ('OWED', 'SENT', 'DELIVERED')\
            """;

    private static final String IN_TIME =
            """
            select count(*) as whole,
                count(*) filter (where (recorded_at at time zone 'Asia/Shanghai')::date <= occurred_on + :days) as part
            from contact
            where helper_id = :helper and org = :school and occurred_on between :first and :last
                and withdrawn_at is null\
            """;

    private static final String TRAINED =
            """
            select coalesce(sum(hours), 0) as part, :hours::bigint as whole from training
            where person_id = :helper and passed and withdrawn_at is null and held_on between :first and :last\
            """;

    private final Sql sql;

    Deeds(Sql sql) {
        this.sql = sql;
    }

    /// @param last no later than yesterday
    Share feedback(UUID helper, OrgPath school, LocalDate first, LocalDate last) {
        return share(of(FEEDBACK, helper, first, last).with("school", school));
    }

    Share inTime(UUID helper, OrgPath school, LocalDate first, LocalDate last, int days) {
        return share(of(IN_TIME, helper, first, last).with("school", school).with("days", days));
    }

    Share trained(UUID helper, LocalDate first, LocalDate last, int hours) {
        return share(of(TRAINED, helper, first, last).with("hours", hours));
    }

    private Query of(String text, UUID helper, LocalDate first, LocalDate last) {
        return sql.query(text).with("helper", helper).with("first", first).with("last", last);
    }

    private static Share share(Query query) {
        return query.one(row -> Share.of(row.big("part"), row.big("whole"))).orElseThrow();
    }
}
