package org.guanai.registry.child.census.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// The children of class lists, as a census counts them. By hand, because a county has thousands.
@ApplicationScoped
public class ListedChildren {
    private static final String CHILDREN =
            """
            select s.id, s.org, s.name, s.sex, s.birth_date, e.stage, c.name as class_name
            from student s join enrolment e on e.id = s.enrolment_id
            left join school_class c on c.id = e.class_id
            where s.status = 'ENROLLED'\
            """;
    private static final String LEFT_BEHIND =
            CHILDREN
                    + """
                     and lies_in(s.org, :county) and exists (
                        select 1 from group_membership m
                        where m.student_id = s.id and m.group_name = 'LEFT_BEHIND' and m.to_on is null)
                    order by s.org, s.id\
                    """;
    private static final String ONE = CHILDREN + " and s.id = :id";

    private final Sql sql;

    ListedChildren(Sql sql) {
        this.sql = sql;
    }

    /// Whom the schools of a county have as left-behind today.
    public List<Listed> leftBehind(OrgPath county) {
        return sql.query(LEFT_BEHIND).with("county", county).list(Listed.class);
    }

    /// Empty for a child who is enrolled nowhere, or not for the caller to see.
    public Optional<Listed> one(UUID student) {
        return sql.query(ONE).with("id", student).one(Listed.class);
    }

    public record Listed(
            UUID id,
            OrgPath org,
            String name,
            String sex,
            LocalDate birthDate,
            String stage,
            String className) {}
}
