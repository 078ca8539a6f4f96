package org.guanai.safety.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.problem.Refusal;

/// Which report on an incident is due when: the first soon after it was reported, a continued one a
/// day after each, the final one within a week (rule `incident-reports`).
record ReportClock(Instant reportedAt, ReportHours rule) {

    /// @param before reports that were made, oldest first
    Instant dueAt(Stage stage, List<ReportStep> before) {
        return switch (stage) {
            case FIRST -> reportedAt.plus(Duration.ofHours(rule.firstHours()));
            case CONTINUED -> before.getLast().at().plus(Duration.ofHours(rule.continuedHours()));
            case FINAL -> reportedAt.plus(Duration.ofHours(rule.finalHours()));
        };
    }

    /// What is awaited next, empty after the final report.
    Optional<Awaited> awaited(List<ReportStep> before) {
        if (made(Stage.FINAL, before)) {
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
}
