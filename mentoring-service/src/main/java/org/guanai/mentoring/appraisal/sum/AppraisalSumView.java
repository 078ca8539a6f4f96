package org.guanai.mentoring.appraisal.sum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// The signed appraisals of a place in a term.
///
/// @param name of the place; absent when it has not arrived
/// @param computed appraisals that are there, signed or not
/// @param signed those that are signed: all other numbers are theirs
/// @param mean points of those of whom something was due; absent when nothing was
/// @param metrics each number, summed up over the helpers
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppraisalSumView(
        OrgPath org,
        @Nullable String name,
        int computed,
        int signed,
        @Nullable BigDecimal mean,
        int excellent,
        int good,
        int passed,
        int failed,
        int none,
        List<MetricSum> metrics) {

    /// @param code talks, visits, feedback, inTime or training
    /// @param part how many were done
    /// @param whole how many were due
    public record MetricSum(String code, long part, long whole) {}
}
