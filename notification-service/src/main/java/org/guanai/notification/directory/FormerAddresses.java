package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.GuardianReachChanged;
import org.guanai.kit.retention.Retained;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Addresses of before, as entries of their own for a while: so that they can be told that they are
/// used no more, and whoever is reached by the new ones does not see it. In the system scope only.
@ApplicationScoped
public class FormerAddresses implements Retained {
    private static final Table<GuardianReachChanged> TABLE =
            Table.<GuardianReachChanged>of("directory_entry")
                    .key("id", FormerAddresses::idOf)
                    .key("noun", _ -> Noun.FORMER)
                    .with("org", GuardianReachChanged::org)
                    .with("name", GuardianReachChanged::name)
                    .with("language", e -> e.language() == null ? "zh" : e.language())
                    .with("sealed_phone", GuardianReachChanged::oldSealedPhone)
                    .with("sealed_email", GuardianReachChanged::oldSealedEmail)
                    .with("sealed_for", GuardianReachChanged::guardianId)
                    .with("active", _ -> true)
                    .with("version", _ -> 1L);

    private static final String OLD =
            """
            delete from directory_entry where (noun, id) in (
                select noun, id from directory_entry
                where noun = 'FORMER' and kept_since < now() - make_interval(secs => :seconds) limit :most)\
            """;

    private final Sql sql;

    FormerAddresses(Sql sql) {
        this.sql = sql;
    }

    /// The entry's own id: nobody can log in as it.
    public static UUID idOf(GuardianReachChanged change) {
        var name = change.guardianId() + "." + change.at();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return "former-address";
    }

    @Override
    public int delete(Sql inNew, long seconds, int most) {
        return inNew.update(OLD).with("seconds", seconds).with("most", most).run();
    }

    /// Idempotent.
    public void keep(List<GuardianReachChanged> changes) {
        sql.insert(TABLE, changes).orNothing();
    }
}
