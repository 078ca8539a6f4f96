package org.guanai.safety.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.problem.Refusal;

/// Which report on an incident is due when: the first soon after it was reported, a continued one a
/// day after each, the final one within a week (rule `incident-reports`).
///
/// @param owed whether any is: of what is minor none is
record ReportClock(Instant reportedAt, ReportClock.ReportHours rule, boolean owed) {

    /// @param before reports that were made, oldest first
    Instant dueAt(Stage stage, List<ReportStep> before) {
        return switch (stage) {
            case FIRST -> reportedAt.plus(Duration.ofHours(rule.firstHours()));
            case CONTINUED -> before.getLast().at().plus(Duration.ofHours(rule.continuedHours()));
            case FINAL -> reportedAt.plus(Duration.ofHours(rule.finalHours()));
        };
    }

    /// What is awaited next, empty after the final report, and where none is owed.
    Optional<Awaited> awaited(List<ReportStep> before) {
        if (!owed || made(Stage.FINAL, before)) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            return Optional.of(new Awaited(Stage.FIRST, dueAt(Stage.FIRST, before)));
        }
        var continued = new Awaited(Stage.CONTINUED, dueAt(Stage.CONTINUED, before));
        var last = new Awaited(Stage.FINAL, dueAt(Stage.FINAL, before));
        return Optional.of(continued.dueAt().isBefore(last.dueAt()) ? continued : last);
    }

    /// @throws Refusal.Conflict out of order
    static void requireOrder(Stage stage, List<ReportStep> before) {
        if (made(Stage.FINAL, before)) {
            throw Refusal.conflict("safety.final-report-made", "stage");
        }
        if (stage == Stage.FIRST && made(Stage.FIRST, before)) {
            throw Refusal.conflict("safety.first-report-made", "stage");
        }
        if (stage != Stage.FIRST && !made(Stage.FIRST, before)) {
            throw Refusal.conflict("safety.first-report-missing", "stage");
        }
    }

    private static boolean made(Stage stage, List<ReportStep> reports) {
        return reports.stream().anyMatch(r -> r.stage() == stage);
    }

    record Awaited(Stage stage, Instant dueAt) {}

    /// Within how many hours an incident is to be reported on (3.1.5e): first and final since it
    /// was reported, continued since the report before. Rule `incident-reports`.
    ///
    /// @param fromSeverity the least severity of which reports are owed, 1–4
    record ReportHours(
            @Min(1) @Max(24) int firstHours,
            @Min(1) @Max(168) int continuedHours,
            @Min(1) @Max(720) int finalHours,
            @Min(1) @Max(4) int fromSeverity) {}
}
