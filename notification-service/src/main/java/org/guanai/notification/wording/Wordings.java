package org.guanai.notification.wording;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class Wordings implements PanacheRepositoryBase<Wording, UUID> {
    /// @throws Refusal.Absent when there is none that the caller sees
    Wording locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// The next edition of these words.
    int next(String org, String code, String language) {
        return 1
                + (int)
                        count(
                                "org = :org and code = :code and language = :language",
                                Parameters.with("org", org)
                                        .and("code", code)
                                        .and("language", language));
    }
}
