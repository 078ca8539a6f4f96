package org.guanai.mentoring.plan.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// The work plan of a school.
///
/// @param dueOn first day of the school year, by which it is submitted in time
/// @param submittedOn absent until it is submitted
/// @param reviewedOn absent until the county has looked at it
/// @param remark what the county said
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkPlanView(
        UUID id,
        OrgPath org,
        String schoolYear,
        String title,
        String body,
        WorkPlanState state,
        LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable String remark,
        long version) {

    static WorkPlanView of(WorkPlan p) {
        return new WorkPlanView(
                p.id,
                p.org,
                p.schoolYear,
                p.title,
                p.body,
                p.state,
                p.dueOn,
                p.submittedOn,
                p.reviewedOn,
                p.remark,
                p.version);
    }
}
