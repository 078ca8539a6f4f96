package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.transaction.ManyRows;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/// The contacts, in the system scope only. An older version of a snapshot changes nothing. No
/// entity is of their table, so looking them up writes nothing that is pending.
@ApplicationScoped
class Contacts {
    private static final String UPSERT =
            """
            insert into contact (noun, id, org, name, posts, language, sealed_phone, sealed_email, active, version)
            values (?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?)
            on conflict (noun, id) do update set org = excluded.org, name = excluded.name, posts = excluded.posts,
                language = excluded.language, sealed_phone = excluded.sealed_phone,
                sealed_email = excluded.sealed_email, active = excluded.active, version = excluded.version
            where contact.version < excluded.version\
            """;

    /// An active contact first, should a person stand in two rolls.
    private static final String OF_PERSON =
            """
            select noun, sealed_email from contact where id = :id
            order by active desc, noun limit 1\
            """;

    private static final String OF_PEOPLE =
            """
            select distinct on (id) id, name, language, active from contact where id = any (:ids)
            order by id, active desc, noun\
            """;

    private static final String HOLDING =
            """
            select id, name, language, active from contact
            where noun = 'STAFF' and active and org = :org and :post = any (posts) order by id limit 20\
            """;

    private final Session entities;
    private final ManyRows rows;

    Contacts(Session entities, ManyRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /// In one round trip.
    ///
    /// @param arrived none twice
    void keep(Collection<Contact> arrived) {
        rows.write(UPSERT, arrived, Contacts::fill);
    }

    private static void fill(PreparedStatement row, Contact contact) throws SQLException {
        row.setString(1, contact.noun().name());
        row.setObject(2, contact.id());
        row.setString(3, contact.org());
        row.setString(4, contact.name());
        row.setString(5, String.join(",", contact.posts()));
        row.setString(6, contact.language() == null ? "zh" : contact.language());
        row.setString(7, contact.sealedPhone());
        row.setString(8, contact.sealedEmail());
        row.setBoolean(9, contact.active());
        row.setLong(10, contact.version());
    }

    void forget(Noun noun, UUID id) {
        entities.createNativeMutationQuery("delete from contact where noun = :noun and id = :id")
                .setParameter("noun", noun.name())
                .setParameter("id", id)
                .executeUpdate();
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

    /// A contact as it arrived.
    record Contact(
            Noun noun,
            UUID id,
            String org,
            String name,
            Set<String> posts,
            String language,
            String sealedPhone,
            String sealedEmail,
            boolean active,
            long version) {}

    /// @param sealedEmail null when there is none
    record Reach(Noun noun, String sealedEmail) {}
}
