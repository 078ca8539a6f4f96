package org.guanai.mentoring.appraisal.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A score with all its numbers.
///
/// @param points 0–100, out of what was due; null when nothing was
/// @param scheme version of the rule `appraisal`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Score(
        UUID helperId,
        String term,
        List<Metric> metrics,
        @Nullable BigDecimal points,
        Grade grade,
        String scheme) {
    private static final int HUNDRED = 100;

    static Score of(
            UUID helper, String term, List<Metric> metrics, AppraisalScheme scheme, String label) {
        var due = metrics.stream().filter(m -> m.whole() > 0).toList();
        var weights = due.stream().mapToInt(Metric::weight).sum();
        var points = weights == 0 ? null : points(due, weights);
        return new Score(helper, term, metrics, points, scheme.grade(points), label);
    }

    /// The weights of what was not due fall to the others.
    private static BigDecimal points(List<Metric> due, int weights) {
        var sum =
                due.stream()
                        .map(m ->
                                BigDecimal.valueOf(m.weight() * Math.min(m.part(), m.whole()))
                                        .divide(
                                                BigDecimal.valueOf(m.whole()),
                                                8,
                                                RoundingMode.HALF_UP))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
    }
}
