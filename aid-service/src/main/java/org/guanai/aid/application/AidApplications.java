package org.guanai.aid.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.programme.RateUse;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class AidApplications implements PanacheRepositoryBase<AidApplication, UUID>, RateUse {
    /// Locked until the transaction ends: a second decision sees what the first decided.
    Optional<AidApplication> locked(UUID id) {
        return find("id = :id", Map.of("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// By id, so that two transactions that lock many never wait for each other in a circle.
    List<AidApplication> locked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in :ids order by id", Map.of("ids", ids))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    List<AidApplication> lockedForNotice(UUID programme, String term, OrgPath school, int most) {
        return find(
                        "programmeId = :programme and term = :term and org = :school and state = :state order by id",
                        Map.of(
                                "programme", programme,
                                "term", term,
                                "school", school,
                                "state", ApplicationState.SCHOOL_APPROVED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    /// Without an account nothing can be paid: such applications wait.
    List<AidApplication> lockedForPayment(UUID programme, String term, int most) {
        return find(
                        """
                        programmeId = :programme and term = :term and state in :states
                        and account.number is not null
                        order by priority desc, id\
                        """,
                        Map.of(
                                "programme", programme,
                                "term", term,
                                "states", ApplicationState.PAYABLE))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    /// Those of a record that is part of another now, but for what that has itself: a programme and
    /// a term once.
    List<AidApplication> toFollow(UUID student, UUID into) {
        return find(
                        """
                        from AidApplication a where a.studentId = :student and not exists (
                            select 1 from AidApplication b where b.studentId = :into
                            and b.programmeId = a.programmeId and b.term = a.term
                            and b.state <> :withdrawn)\
                        """,
                        Map.of(
                                "student", student,
                                "into", into,
                                "withdrawn", ApplicationState.WITHDRAWN))
                .list();
    }

    @Override
    public boolean isGranted(UUID programme, String ruleVersion, Stage stage, boolean boarder) {
        return count(
                        """
                        programmeId = :programme and ruleVersion = :version and stage = :stage
                        and boarder = :boarder\
                        """,
                        Map.of(
                                "programme", programme,
                                "version", ruleVersion,
                                "stage", stage,
                                "boarder", boarder))
                > 0;
    }

    List<AidApplication> joinedFrom(Collection<UUID> students) {
        return students.isEmpty()
                ? List.of()
                : list("joinedFrom in :students", Map.of("students", students));
    }

    /// Priority first, then oldest first.
    List<AidApplicationSummary> list(ApplicationFilter filter, int limit) {
        return find(filter.text() + " order by priority desc, id", filter.parameters())
                .project(AidApplicationSummary.class)
                .page(0, limit)
                .list();
    }
}
