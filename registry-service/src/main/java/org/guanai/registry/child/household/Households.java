package org.guanai.registry.child.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.people.guardian.Relation;

/// Finds the children who share a guardian in law. By hand: it reads across guardians, enrolments
/// and surveys.
@ApplicationScoped
class Households {
    private static final List<Relation> PARENTS =
            List.of(
                    Relation.FATHER,
                    Relation.MOTHER,
                    Relation.STEP_PARENT,
                    Relation.ADOPTIVE_PARENT);
    private static final String OF =
            """
            select distinct on (s.birth_date, s.id) s.id, s.name, s.org, c.name as class_name, p.name as guardian,
                bool_or(m.relation = any (:parents) and t.relation = any (:parents))
                    over (partition by s.id) as sibling,
                (select max(f.surveyed_on) from family_survey f
                    where f.student_id = s.id and f.withdrawn_at is null) as surveyed_on
            from guardianship m
            join guardianship t on t.guardian_id = m.guardian_id and t.student_id <> m.student_id and t.is_guardian
            join guardian p on p.id = m.guardian_id
            join student s on s.id = t.student_id and s.status = 'ENROLLED'
            join enrolment e on e.id = s.enrolment_id left join school_class c on c.id = e.class_id
            where m.student_id = :student and m.is_guardian
            order by s.birth_date, s.id, m.position\
            """;

    private final Sql sql;

    Households(Sql sql) {
        this.sql = sql;
    }

    /// The oldest first.
    List<HouseholdChild> of(UUID student) {
        return sql.query(OF)
                .with("student", student)
                .with("parents", PARENTS)
                .list(Households::child);
    }

    private static HouseholdChild child(Row r) {
        return new HouseholdChild(
                r.id("id"),
                r.text("name"),
                r.org("org"),
                r.text("class_name"),
                r.flag("sibling") ? Kinship.SIBLING : Kinship.SAME_GUARDIAN,
                r.text("guardian"),
                r.day("surveyed_on"));
    }
}
