package org.guanai.safety.situation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// The rules that incidents are taken under.
@ApplicationScoped
public class IncidentRules {
    @Produces
    static final RuleOf<ClockLeeway> CLOCK_LEEWAY = new RuleOf<>("clock-leeway", ClockLeeway.class);

    @Produces
    static final RuleOf<SimilarWithin> SIMILAR_INCIDENT =
            new RuleOf<>("similar-incident", SimilarWithin.class);

    @Produces
    static final RuleOf<MandatoryReport> MANDATORY_REPORT =
            new RuleOf<>("mandatory-report", MandatoryReport.class);

    private final Rules rules;
    private final Clock clock;

    IncidentRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /// @return now
    /// @throws Refusal.Unprocessable for what is said to happen later
    public Instant requirePast(Instant occurredAt, OrgPath org) {
        var now = clock.instant();
        var leeway = rules.today(org.text()).of(CLOCK_LEEWAY).content().seconds();
        if (occurredAt.isAfter(now.plusSeconds(leeway))) {
            throw Refusal.unprocessable("safety.occurred-in-future", "occurredAt");
        }
        return now;
    }

    /// Whether it must be reported to the authorities by law, which protects who reports it.
    public boolean isMandatory(IncidentKind kind, OrgPath org) {
        return rules.today(org.text()).of(MANDATORY_REPORT).content().kinds().contains(kind);
    }

    /// How far apart two incidents of one kind and one student may lie and still be taken for one.
    public Duration similarWithin(OrgPath org) {
        return Duration.ofHours(rules.today(org.text()).of(SIMILAR_INCIDENT).content().hours());
    }

    /// By how much a reported time may lie ahead of the server's clock: clocks of phones differ.
    record ClockLeeway(@Min(0) @Max(600) int seconds) {}

    record SimilarWithin(@Min(1) @Max(168) int hours) {}

    /// The nine situations (强制报告九类情形), as far as they are kinds of incidents.
    ///
    /// @param to whom it is reported
    record MandatoryReport(@NotBlank String to, @NotNull Set<IncidentKind> kinds) {}
}
