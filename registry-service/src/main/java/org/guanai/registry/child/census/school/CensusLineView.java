package org.guanai.registry.child.census.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.census.known.CensusOutcome;
import org.guanai.registry.child.census.known.ParentsAway;

/// A child in a census, with what was known of it when it was decided.
///
/// @param sex GB/T 2261.1
/// @param definitions by which it was left behind: CLAIM, STATE_COUNCIL, SCHOOL_ROLL
/// @param guardianship 监护类型, UNKNOWN when it was not assessed
/// @param survey the survey that it rests on; absent while the family was not surveyed
/// @param decidedOn absent while it is undecided, as is `decidedBy`
public record CensusLineView(
        UUID id,
        UUID studentId,
        OrgPath org,
        @Nullable String className,
        String sex,
        CensusOutcome outcome,
        List<String> definitions,
        ParentsAway parentsAway,
        String guardianship,
        @Nullable UUID survey,
        @Nullable String note,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy) {

    static CensusLineView of(CensusLine line) {
        return new CensusLineView(
                line.id,
                line.studentId,
                line.org,
                line.className,
                line.sex,
                line.outcome,
                List.of(line.definitions),
                line.parentsAway,
                line.guardianship,
                line.survey,
                line.note,
                line.decidedOn,
                line.decidedBy);
    }
}
