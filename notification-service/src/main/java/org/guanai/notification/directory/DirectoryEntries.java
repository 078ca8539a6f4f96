package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
            "id, human, name, language, active, sealed_email is not null as email, sealed_phone is not null as phone";

    private static final String OF_PEOPLE =
            "select distinct on (id) "
                    + ADDRESSEE
                    + " from directory_entry where id = any (:ids) and not gone order by id, active desc, noun";

    private static final String HOLDING =
            "select "
                    + ADDRESSEE
                    + " from directory_entry where noun = 'STAFF' and active and not gone and org = :org"
                    + " and :post = any (posts) order by id limit 20";

    private static final String OF_CLASS =
            "select "
                    + ADDRESSEE
                    + " from directory_entry where noun = 'STAFF' and active and not gone and org = :org"
                    + " and :post = any (posts) and :class = any (class_ids) order by id limit 20";

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
                row.flag("phone"));
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
