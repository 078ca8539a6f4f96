package org.guanai.kit.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// One number of the scorecard (考核指标), explainable down to its records.
///
/// @param clause clause of the Measures, `3.1.3i`
/// @param indicator stable name within the clause, `talks-held`
/// @param term code of the term, `2025-2026-2`
/// @param org path of the organisation that the number is about
/// @param numerator a count, or an amount in CNY
/// @param denominator same unit; zero means that nothing was due
/// @param target share that is demanded, 0–1; null where none is
/// @param unit what is counted: `students`, `windows`, `CNY`
/// @param asOf business time at which it was counted
/// @param records link to the very list of records behind it
public record Indicator(
        String clause,
        String indicator,
        String term,
        OrgPath org,
        String orgName,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable BigDecimal target,
        String unit,
        Instant asOf,
        String records) {}
