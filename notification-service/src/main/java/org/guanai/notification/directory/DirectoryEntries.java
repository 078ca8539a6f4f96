package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;

/// The entries of the directory, in the system scope only; written by snapshots only.
@ApplicationScoped
class DirectoryEntries {
    /// An active entry first, should a person stand in two rolls.
    private static final String OF_PERSON =
            """
            select noun, coalesce(sealed_for, id) as sealed_for, sealed_email, sealed_phone from directory_entry where id = :id and not gone
            order by active desc, noun limit 1\
            """;

    private static final String ADDRESSEE =
            """
            e.id, e.human, e.name, coalesce(p.language, e.language) as language, e.active,
            e.sealed_email is not null as email, e.sealed_phone is not null as phone, coalesce(p.muted, '{}') as muted,
            cast(p.quiet_from as text) as quiet_from, cast(p.quiet_until as text) as quiet_until
            from directory_entry e left join preference p on p.human = coalesce(e.human, e.id)\
            """;

    private static final String OF_PEOPLE =
            "select distinct on (e.id) "
                    + ADDRESSEE
                    + " where e.id = any (:ids) and not e.gone order by e.id, e.active desc, e.noun";

    private static final String HOLDING =
            "select "
                    + ADDRESSEE
                    + " where e.noun = 'STAFF' and e.active and not e.gone and e.org = :org"
                    + " and :post = any (e.posts) order by e.id limit 20";

    private static final String OF_CLASS =
            "select "
                    + ADDRESSEE
                    + " where e.noun = 'STAFF' and e.active and not e.gone and e.org = :org"
                    + " and :post = any (e.posts) and :class = any (e.class_ids) order by e.id limit 20";

    private final Sql sql;

    DirectoryEntries(Sql sql) {
        this.sql = sql;
    }

    Optional<Reach> of(UUID person) {
        return sql.query(OF_PERSON).with("id", person).one(Reach.class);
    }

    List<Addressee> ofAll(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : sql.query(OF_PEOPLE).with("ids", people).list(DirectoryEntries::addressee);
    }

    /// Active staff who hold a post at exactly this organisation, at most 20.
    List<Addressee> holding(String post, String org) {
        return sql.query(HOLDING)
                .with("org", org)
                .with("post", post)
                .list(DirectoryEntries::addressee);
    }

    /// Those of them who hold it for a class.
    List<Addressee> holding(String post, String org, UUID classId) {
        return sql.query(OF_CLASS)
                .with("org", org)
                .with("post", post)
                .with("class", classId)
                .list(DirectoryEntries::addressee);
    }

    private static Addressee addressee(Row row) {
        return new Addressee(
                row.id("id"),
                row.id("human"),
                row.text("name"),
                row.text("language"),
                row.flag("active"),
                row.flag("email"),
                row.flag("phone"),
                calm(row));
    }

    private static Calm calm(Row row) {
        return new Calm(
                Set.copyOf(row.texts("muted")),
                time(row.text("quiet_from")),
                time(row.text("quiet_until")));
    }

    private static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    /// @param sealedFor whose id its addresses were sealed with
    /// @param sealedEmail null when there is none
    /// @param sealedPhone null when there is none
    record Reach(Noun noun, UUID sealedFor, String sealedEmail, String sealedPhone) {
        String context(String field) {
            return noun.context(sealedFor, field);
        }
    }
}
