package org.guanai.mentoring.counsel.seal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

@ApplicationScoped
class CounselKeys implements PanacheRepositoryBase<CounselKey, UUID> {
    /// Two who ask first about the same child do not make two keys.
    private static final String TAKE =
            "select pg_advisory_xact_lock(hashtextextended('counsel key ' || :subject::text || :org, 0))";

    private final Sql sql;

    CounselKeys(Sql sql) {
        this.sql = sql;
    }

    Optional<CounselKey> of(OrgPath org, UUID subject) {
        return find("org = :org and subject = :subject", Map.of("org", org, "subject", subject))
                .firstResultOptional();
    }

    void take(OrgPath org, UUID subject) {
        sql.query(TAKE).with("subject", subject).with("org", org).one(_ -> true);
    }

    List<CounselKey> ofStudents(Set<UUID> students) {
        return list("subject in :students", Map.of("students", students));
    }
}
