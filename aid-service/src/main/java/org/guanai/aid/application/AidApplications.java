package org.guanai.aid.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AidApplications implements PanacheRepositoryBase<AidApplication, UUID> {

    /// The row, held until the transaction ends: who decides second sees what the first decided.
    Optional<AidApplication> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /// By id, so that two who hold many never wait for each other in a circle.
    List<AidApplication> held(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<AidApplication> heldForNotice(UUID programme, String term, String school, int most) {
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
    List<AidApplication> heldForPayment(
            UUID programme, String term, Set<ApplicationState> states, int most) {
        return find(
                        """
                        programmeId = ?1 and term = ?2 and state in ?3 and accountNumber is not null
                        order by id\
                        """,
                        programme,
                        term,
                        states)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    /// Priority first, then oldest first.
    List<AidApplication> list(Wanted wanted, int limit) {
        var query = wanted.query();
        return find(query.text() + " order by priority desc, id", query.parameters())
                .page(0, limit)
                .list();
    }
}
