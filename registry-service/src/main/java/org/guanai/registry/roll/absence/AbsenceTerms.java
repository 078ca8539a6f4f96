package org.guanai.registry.roll.absence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanai.registry.roll.absence.step.AbsenceStepKind;

/// On which day of school an unexplained absence asks for what; 1 is the first that was missed.
///
/// @param suspected from when the child is suspected to have dropped out
record AbsenceTerms(
        @Min(1) @Max(30) int call,
        @Min(1) @Max(30) int homeVisit,
        @Min(1) @Max(30) int jointVisit,
        @Min(1) @Max(30) int writtenReport,
        @Min(1) @Max(30) int suspected) {

    int day(AbsenceStepKind kind) {
        return switch (kind) {
            case CALL -> call;
            case HOME_VISIT -> homeVisit;
            case JOINT_VISIT -> jointVisit;
            case WRITTEN_REPORT -> writtenReport;
        };
    }
}
