package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/// The contacts, in the system scope only; written by snapshots only. No entity is of their table,
/// so looking them up writes nothing that is pending.
@ApplicationScoped
class Contacts {
    /// An active contact first, should a person stand in two rolls.
    private static final String OF_PERSON =
            """
            select noun, sealed_email from contact where id = :id and not gone
            order by active desc, noun limit 1\
            """;

    private static final String OF_PEOPLE =
            """
            select distinct on (id) id, name, language, active from contact where id = any (:ids) and not gone
            order by id, active desc, noun\
            """;

    private static final String HOLDING =
            """
            select id, name, language, active from contact
            where noun = 'STAFF' and active and not gone and org = :org and :post = any (posts) order by id limit 20\
            """;

    private final Session entities;

    Contacts(Session entities) {
        this.entities = entities;
    }

    Optional<Reach> of(UUID person) {
        return entities.createNativeQuery(OF_PERSON, Tuple.class)
                .setParameter("id", person)
                .getResultStream()
                .findFirst()
                .map(row -> reach(row));
    }

    List<Addressee> ofAll(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createNativeQuery(OF_PEOPLE, Tuple.class)
                        .setParameter("ids", people.toArray(UUID[]::new))
                        .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                        .getResultStream()
                        .map(Contacts::addressee)
                        .toList();
    }

    /// Active staff who hold a post at exactly this organisation, at most 20.
    List<Addressee> holding(String post, String org) {
        return entities.createNativeQuery(HOLDING, Tuple.class)
                .setParameter("org", org)
                .setParameter("post", post)
                .getResultStream()
                .map(row -> addressee(row))
                .toList();
    }

    private static Reach reach(Tuple row) {
        var noun = Noun.valueOf(row.get("noun", String.class));
        return new Reach(noun, row.get("sealed_email", String.class));
    }

    private static Addressee addressee(Tuple row) {
        return new Addressee(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("language", String.class),
                row.get("active", Boolean.class));
    }

    /// @param sealedEmail null when there is none
    record Reach(Noun noun, String sealedEmail) {}
}
