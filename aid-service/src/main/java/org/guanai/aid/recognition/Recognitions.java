package org.guanai.aid.recognition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.publicity.Publication;
import org.guanai.aid.term.SchoolYear;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Recognitions implements PanacheRepositoryBase<Recognition, UUID> {
    Optional<Recognition> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// By id, so that two transactions that lock many never wait for each other in a circle.
    List<Recognition> locked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in :ids order by id", Map.of("ids", ids))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /// @param waiting state in which they wait
    List<Recognition> lockedForNotice(
            Publication publication, OrgPath school, RecognitionState waiting, int most) {
        var asked = new HashMap<String, Object>();
        asked.put("school", school);
        asked.put("year", SchoolYear.of(publication.term()).text());
        asked.put("state", waiting);
        asked.put("class", publication.className() == null ? "" : publication.className());
        return find(
                        """
                        org = :school and schoolYear = :year and state = :state
                        and (:class = '' or className = :class) order by id\
                        """,
                        asked)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    Optional<Recognition> inForce(UUID student, String schoolYear) {
        return find(
                        "studentId = :student and schoolYear = :year and state = :state",
                        Map.of(
                                "student",
                                student,
                                "year",
                                schoolYear,
                                "state",
                                RecognitionState.RECOGNISED))
                .firstResultOptional();
    }

    /// Those whose check is late, of every county.
    List<Recognition> late(LocalDate today) {
        return list(
                "state = :state and dueOn < :today order by id",
                Map.of("state", RecognitionState.APPLIED, "today", today));
    }

    /// Those of a record that is part of another now, but for a year that has one itself.
    List<Recognition> toFollow(UUID student, UUID into) {
        return list(
                """
                from Recognition a where a.studentId = :student and not exists (
                    select 1 from Recognition b where b.studentId = :into
                    and b.schoolYear = a.schoolYear and b.state not in :over)\
                """,
                Map.of(
                        "student",
                        student,
                        "into",
                        into,
                        "over",
                        List.of(
                                RecognitionState.WITHDRAWN,
                                RecognitionState.REFUSED,
                                RecognitionState.ENDED)));
    }

    List<Recognition> joinedFrom(Collection<UUID> students) {
        return students.isEmpty()
                ? List.of()
                : list("joinedFrom in :students", Map.of("students", students));
    }
}
