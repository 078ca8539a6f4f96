package org.guanai.aid.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class AidApplications implements PanacheRepositoryBase<AidApplication, UUID> {
    /// Locked until the transaction ends: a second decision sees what the first decided.
    Optional<AidApplication> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /// By id, so that two transactions that lock many never wait for each other in a circle.
    List<AidApplication> locked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<AidApplication> lockedForNotice(UUID programme, String term, OrgPath school, int most) {
        return find(
                        "programmeId = ?1 and term = ?2 and org = ?3 and state = ?4 order by id",
                        programme,
                        term,
                        school,
                        ApplicationState.SCHOOL_APPROVED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    /// Without an account nothing can be paid: such applications wait.
    List<AidApplication> lockedForPayment(UUID programme, String term, int most) {
        return find(
                        """
                        programmeId = ?1 and term = ?2 and state in ?3 and account.number is not null
                        order by id\
                        """,
                        programme,
                        term,
                        ApplicationState.PAYABLE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    /// Priority first, then oldest first.
    List<AidApplicationSummary> list(ApplicationFilter filter, int limit) {
        return find(filter.text() + " order by priority desc, id", filter.parameters())
                .project(AidApplicationSummary.class)
                .page(0, limit)
                .list();
    }
}
