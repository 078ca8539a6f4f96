package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/// What a notice calls those whom it is about, and the language of whoever reads it. In the system
/// scope only.
@ApplicationScoped
public class Names {
    /// In one round trip: an incident waits for each.
    private static final String OF =
            """
            select c.name as person, coalesce(c.language, 'zh') as language,
                (select name from student where id = :student) as student,
                (select name from organisation where org = :org limit 1) as organisation
            from (values (1)) one left join lateral (select name, language from contact where id = :person
                order by active desc, noun limit 1) c on true\
            """;

    private final Session entities;

    Names(Session entities) {
        this.entities = entities;
    }

    /// @param org path of an organisation
    public Named of(UUID person, UUID student, String org) {
        var row =
                entities.createNativeQuery(OF, Tuple.class)
                        .setParameter("person", person)
                        .setParameter("student", student)
                        .setParameter("org", org)
                        .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                        .getSingleResult();
        return new Named(
                row.get("person", String.class),
                row.get("language", String.class),
                row.get("student", String.class),
                row.get("organisation", String.class));
    }
}
