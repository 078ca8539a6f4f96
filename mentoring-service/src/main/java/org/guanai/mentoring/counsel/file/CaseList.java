package org.guanai.mentoring.counsel.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.counsel.level.CounselLevel;
import org.guanai.mentoring.oversight.Oversight;

/// Reading cases: the counsellor all of the school; teachers and the principal only that there is
/// one.
@ApplicationScoped
class CaseList {
    private static final String NAME = "(select s.name from Student s where s.id = it.studentId)";
    private static final String OWN_CLASS =
            """
            exists (select s.id from Student s, StaffMember t where s.id = it.studentId and t.id = :teacher
                and s.classId is not null and array_contains(t.classIds, s.classId))
            or exists (select p.id from Pairing p where p.studentId = it.studentId and p.helperId = :teacher
                and p.endedOn is null)\
            """;

    private final EntityManager entities;
    private final Oversight oversight;

    CaseList(EntityManager entities, Oversight oversight) {
        this.entities = entities;
        this.oversight = oversight;
    }

    @Transactional
    Page<CaseView> list(Optional<CounselLevel> level, boolean closed, Paging paging) {
        var cases = cases().where("level = :level", level);
        return (closed ? cases : cases.where("closedOn is null"))
                .by("id")
                .page(paging, CaseView.class);
    }

    @Transactional
    CaseView one(UUID id) {
        return cases()
                .where("id = :id", id)
                .page(Paging.of(1, null), CaseView.class)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    @Transactional
    Page<StandingView> standings(Optional<UUID> student, Paging paging) {
        return Listing.of(entities, CounselCase.class)
                .where("closedOn is null")
                .where("studentId = :student", student)
                .where(OWN_CLASS, oversight.onlyOf())
                .showing("studentName", NAME)
                .by("id")
                .page(paging, StandingView.class);
    }

    private Listing<CounselCase> cases() {
        return Listing.of(entities, CounselCase.class).showing("studentName", NAME);
    }
}
