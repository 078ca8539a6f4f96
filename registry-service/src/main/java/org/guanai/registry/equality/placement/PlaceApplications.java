package org.guanai.registry.equality.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.place.organisation.StageYear;

@ApplicationScoped
class PlaceApplications implements PanacheRepositoryBase<PlaceApplication, UUID> {
    private static final String STANDING = "withdrawn.withdrawnAt is null";
    private static final String WITHIN =
            """
             and (org = :place or (org > :below and org < :beyond)
                or school = :place or (school > :below and school < :beyond))\
            """;
    private static final String ENROLLED =
            """
            select count(*) as children from enrolment e
            where e.org = :school and e.ended_on is null and e.stage = :stage and e.stage_year = :year\
            """;

    private final Sql sql;

    PlaceApplications(Sql sql) {
        this.sql = sql;
    }

    /// In the order of ids.
    ///
    /// @param open those that wait for a decision, and not those that are decided
    /// @param place those that were taken there or below, or whose school lies there
    List<PlaceApplication> page(boolean open, OrgPath place, UUID after, int limit) {
        var state = open ? " and outcome is null" : " and outcome is not null";
        var asked = new HashMap<String, Object>(place.range());
        asked.put("after", after);
        return find("id > :after and " + STANDING + state + WITHIN + " order by id", asked)
                .page(0, limit)
                .list();
    }

    /// Appeals that wait for an answer that was due before a day.
    List<PlaceApplication> answersDueBefore(LocalDate today) {
        return list("answerBy < :today and answeredOn is null", Map.of("today", today));
    }

    /// @throws Refusal.Absent when the caller sees no such application
    PlaceApplication found(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    /// @throws Refusal.Absent when the caller sees no such application
    PlaceApplication locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// Children who take or will take places of a grade: those who are placed, and in the running
    /// school year those who are there.
    long taken(OrgPath school, int schoolYear, StageYear at, LocalDate today) {
        var placed =
                count(
                        "school = :school and schoolYear = :year and grade = :grade and "
                                + STANDING,
                        Map.of("school", school, "year", schoolYear, "grade", at.grade()));
        var running = at.entryYear(today) + at.stageYear() - 1;
        return placed + (running == schoolYear ? enrolled(school, at) : 0);
    }

    private long enrolled(OrgPath school, StageYear at) {
        return sql.query(ENROLLED)
                .with("school", school)
                .with("stage", at.stage())
                .with("year", at.stageYear())
                .one(r -> r.big("children"))
                .orElse(0L);
    }
}
