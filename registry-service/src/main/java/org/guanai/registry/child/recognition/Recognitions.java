package org.guanai.registry.child.recognition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.child.recognition.criteria.Recognised;

@ApplicationScoped
class Recognitions implements PanacheRepositoryBase<Recognition, UUID> {
    private static final int MOST = 100;
    private static final String OPEN = "endedOn is null and withdrawn.withdrawnAt is null";
    private static final String WITHIN = " and (org = :place or (org > :below and org < :beyond))";
    private static final String SHOWN =
            """
            select 1 from group_evidence
            where id = :id and student_id = :student and group_name = :group and withdrawn_at is null\
            """;

    private final Sql sql;

    Recognitions(Sql sql) {
        this.sql = sql;
    }

    /// Newest first, at most 100.
    ///
    /// @param withdrawn those that were taken back, and not those that stand
    List<Recognition> of(UUID student, boolean withdrawn) {
        return find(
                        "studentId = :student and withdrawn.withdrawnAt is "
                                + (withdrawn ? "not null" : "null")
                                + " order by fromOn desc, id desc",
                        Map.of("student", student))
                .page(0, MOST)
                .list();
    }

    /// Oldest first.
    List<Recognition> open(UUID student, SpecialGroup group) {
        return list(
                "studentId = :student and groupName = :group and " + OPEN + " order by fromOn, id",
                Map.of("student", student, "group", group));
    }

    /// All of a student.
    List<Recognition> all(UUID student) {
        return list("studentId = :student order by id", Map.of("student", student));
    }

    /// Those that came with a record that is part of the student's now.
    List<Recognition> joined(UUID student, UUID from) {
        return list(
                "studentId = :student and joinedFrom = :from",
                Map.of("student", student, "from", from));
    }

    /// To be reviewed by a day, in the order of ids.
    ///
    /// @param place those of this organisation and of those below it
    List<Recognition> due(LocalDate day, OrgPath place, UUID after, int limit) {
        var asked = new HashMap<String, Object>(Map.of("day", day, "after", after));
        asked.putAll(place.range());
        return find("id > :after and reviewOn <= :day and " + OPEN + WITHIN + " order by id", asked)
                .page(0, limit)
                .list();
    }

    /// Of schools, not of aid, whose review was due before a day.
    List<Recognition> late(LocalDate today) {
        return list(
                "reviewOn < :today and recordedBy <> :aid and " + OPEN,
                Map.of("today", today, "aid", Recognition.AID));
    }

    /// @throws Refusal.Absent when the student has no such recognition
    Recognition locked(UUID student, UUID id) {
        return locked(id).filter(r -> r.studentId.equals(student)).orElseThrow(Refusal::absent);
    }

    Optional<Recognition> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @throws Refusal.Unprocessable when the student has no such evidence for the group
    void requireEvidence(UUID student, Recognised facts) {
        if (facts.evidence() == null) {
            return;
        }
        sql.query(SHOWN)
                .with("id", facts.evidence())
                .with("student", student)
                .with("group", facts.group())
                .one(r -> true)
                .orElseThrow(() -> Refusal.unprocessable("registry.evidence-unknown", "evidence"));
    }

    /// @throws Refusal.Conflict when the same hardship, or a difficulty, is recognised already
    void requireNew(Recognition recorded) {
        var twice =
                open(recorded.studentId, recorded.groupName).stream()
                        .anyMatch(r ->
                                !r.id.equals(recorded.id) && Objects.equals(r.kind, recorded.kind));
        if (twice) {
            throw Refusal.conflict("registry.recognised-already", "kind");
        }
    }
}
