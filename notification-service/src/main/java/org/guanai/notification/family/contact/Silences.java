package org.guanai.notification.family.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.notification.ParentSilent;
import org.guanai.events.notification.ParentSilent.Step;
import org.guanai.kit.sql.Sql;

/// Since when families are silent. Sets, and counted from the contacts.
@ApplicationScoped
class Silences implements PanacheRepositoryBase<Silence, UUID> {
    private static final String LAY =
            """
            insert into parent_silence (student_id, org, begun_on, since, step)
            select s.id, s.org, :today, coalesce(
                (select max(c.happened_on) from parent_contact c where c.student_id = s.id and c.withdrawn_at is null), :today), 0
            from student s where s.left_behind and not s.gone
                and not exists (select 1 from parent_silence p where p.student_id = s.id)
            limit 1000\
            """;

    private static final String FORGET =
            """
            delete from parent_silence p where not exists (
                select 1 from student s where s.id = p.student_id and s.left_behind and not s.gone and s.org = p.org)\
            """;

    /// A claim: several replicas share the rows.
    private static final String NEXT =
            """
            update parent_silence set step = :next where student_id = any (array(
                select student_id from parent_silence
                where lies_in(org, :county) and step = :step and since <= :day
                order by student_id limit 500 for update skip locked))
            returning student_id, org, since, array(
                select distinct m.helper_id from mentor_pairing m
                where m.student_id = parent_silence.student_id and m.active and not m.gone) as mentors\
            """;

    private static final String RECOUNT =
            """
            update parent_silence p set since = m.since, step = case when m.since > p.since then 0 else p.step end
            from (select greatest(q.begun_on, coalesce(max(c.happened_on), q.begun_on)) as since, q.student_id
                from parent_silence q left join parent_contact c on c.student_id = q.student_id and c.withdrawn_at is null
                where q.student_id = :student group by q.student_id, q.begun_on) m
            where p.student_id = m.student_id\
            """;

    private final Sql sql;

    Silences(Sql sql) {
        this.sql = sql;
    }

    /// Children who are looked after since today, and those who are not any more.
    ///
    /// @return how many changed
    int follow(LocalDate today) {
        return sql.update(FORGET).run() + sql.update(LAY).with("today", today).run();
    }

    List<String> counties() {
        return sql.query("select distinct split_part(org, '/', 1) as county from parent_silence")
                .list(row -> row.text("county"));
    }

    /// Takes the next step for families that are silent since a day, at most 500.
    List<ParentSilent> take(Step step, String county, LocalDate since) {
        return sql.query(NEXT)
                .with("county", county)
                .with("step", step.ordinal())
                .with("next", step.ordinal() + 1)
                .with("day", since)
                .list(row ->
                        new ParentSilent(
                                row.id("student_id"),
                                row.text("org"),
                                row.day("since"),
                                step,
                                row.ids("mentors")));
    }

    /// A contact came, was put right or taken back.
    void recount(UUID student) {
        sql.update(RECOUNT).with("student", student).run();
    }
}
