package org.guanai.safety.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.kit.openapi.Nullable;
import org.guanai.safety.situation.IncidentKind;

/// How it goes from term to term.
///
/// @param items terms, oldest first
public record SafetyTrend(List<TermNumbers> items) {
    /// What happened from the first day of a term until the day before the next one begins: also in
    /// the holidays after it. What was taken back is left out.
    ///
    /// @param term `2025-2026-2`
    /// @param until last day that is counted
    /// @param bySeverity 1 gravest
    public record TermNumbers(
            String term,
            LocalDate from,
            LocalDate until,
            long incidents,
            Map<IncidentKind, Long> byKind,
            Map<Integer, Long> bySeverity,
            long dead,
            long injured,
            long nearMisses,
            BullyingNumbers bullying) {}

    /// @param cases enquiries that were opened
    /// @param found of them, those that were found to be bullying
    /// @param surveyed pupils who answered the surveys; absent where they are so few that numbers
    ///   are withheld
    /// @param bullied of them, those who were bullied at all
    public record BullyingNumbers(
            long cases, long found, @Nullable Long surveyed, @Nullable Long bullied) {}
}
