package org.guanai.mentoring.plan.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A target of a school, with what was reached.
///
/// @param indicator name of the indicator that counts it; absent where a person says it
/// @param actual absent until it is known
/// @param reached whether the actual value is at least the goal; absent until it is known
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetView(
        UUID id,
        OrgPath org,
        String term,
        String title,
        String unit,
        @Nullable String indicator,
        BigDecimal goal,
        @Nullable BigDecimal actual,
        @Nullable Boolean reached,
        @Nullable String remark,
        long version) {

    static TargetView of(Target t, BigDecimal actual) {
        return new TargetView(
                t.id,
                t.org,
                t.term,
                t.title,
                t.unit,
                t.indicator,
                t.goal,
                actual,
                actual == null ? null : actual.compareTo(t.goal) >= 0,
                t.remark,
                t.version);
    }
}
