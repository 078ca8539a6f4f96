package org.guanai.safety.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.situation.Casualties;
import org.guanai.safety.situation.IncidentKind;

/// Which report on an incident is due when: the first soon after it was reported, a continued one a
/// day after each, the final one within a week (rule `incident-reports`).
///
/// @param firstMinutes for the first, by kind and severity
/// @param owed whether any is: of what is minor none is
record ReportClock(
        Instant reportedAt, ReportClock.ReportHours rule, int firstMinutes, boolean owed) {

    /// @param before reports that were made, oldest first
    Instant dueAt(Stage stage, List<ReportStep> before) {
        return switch (stage) {
            case FIRST -> reportedAt.plus(Duration.ofMinutes(firstMinutes));
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

    /// By how much earlier those who owe it are warned.
    Duration warning() {
        return Duration.ofMinutes(Math.min(rule.warnMinutes(), firstMinutes / 2));
    }

    record Awaited(Stage stage, Instant dueAt) {}

    /// Within what time an incident is to be reported on (3.1.5e): first and final since it was
    /// reported, continued since the report before. Rule `incident-reports`.
    ///
    /// @param fromSeverity the least severity of which reports are owed, 1–4
    /// @param fromDead whatever its severity, one with so many dead,
    /// @param fromInjured or so many injured
    /// @param warnMinutes how long before each deadline it is said that it comes
    /// @param sharper shorter times of the first report, by kind and severity: the shortest holds
    record ReportHours(
            @Min(5) @Max(1440) int firstMinutes,
            @Min(1) @Max(168) int continuedHours,
            @Min(1) @Max(720) int finalHours,
            @Min(1) @Max(4) int fromSeverity,
            @Min(1) @Max(100) int fromDead,
            @Min(1) @Max(1000) int fromInjured,
            @Min(0) @Max(720) int warnMinutes,
            @NotNull @Size(max = 50) List<@NotNull @Valid Sharper> sharper) {

        int firstMinutes(IncidentKind kind, int severity) {
            return sharper.stream()
                    .filter(s -> s.kinds().contains(kind) && severity >= s.fromSeverity())
                    .mapToInt(Sharper::firstMinutes)
                    .reduce(firstMinutes, Math::min);
        }

        boolean areOwed(int severity, Casualties casualties) {
            return severity >= fromSeverity
                    || casualties.dead() >= fromDead
                    || casualties.injured() >= fromInjured;
        }
    }

    /// @param kinds for which it holds
    /// @param fromSeverity from which on
    record Sharper(
            @NotEmpty Set<@NotNull IncidentKind> kinds,
            @Min(1) @Max(4) int fromSeverity,
            @Min(5) @Max(1440) int firstMinutes) {}
}
