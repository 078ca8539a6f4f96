package org.guanai.aid.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.Held;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// The county's tiers of hardship, ways, days and clocks of recognition.
@ApplicationScoped
class RecognitionRules {
    @Produces
    static final RuleOf<Procedure> RECOGNITION = new RuleOf<>("recognition", Procedure.class);

    @Produces
    static final RuleOf<Tiers> HARDSHIP_TIERS = new RuleOf<>("hardship-tiers", Tiers.class);

    private final Rules rules;
    private final Clock clock;

    RecognitionRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    Procedure procedure(OrgPath org) {
        return held(org).content();
    }

    /// What a finding is made under.
    String version(OrgPath org) {
        return held(org).label();
    }

    /// Last day for the finding on what is applied for today.
    LocalDate dueOn(OrgPath org) {
        return LocalDate.now(clock).plusDays(procedure(org).decideWithinDays());
    }

    /// @throws Refusal.Unprocessable when the county has no such tier
    void requireTier(OrgPath org, String tier) {
        var tiers = rules.today(org).of(HARDSHIP_TIERS).content().tiers();
        if (tiers.stream().noneMatch(t -> t.code().equals(tier))) {
            throw Refusal.unprocessable("aid.tier-unknown", "tier");
        }
    }

    /// The word of a tier, as a notice shows it.
    String word(OrgPath org, String tier) {
        return rules.today(org).of(HARDSHIP_TIERS).content().tiers().stream()
                .filter(t -> t.code().equals(tier))
                .map(Tiers.Tier::name)
                .findFirst()
                .orElse(tier);
    }

    private Held<Procedure> held(OrgPath org) {
        return rules.today(org).of(RECOGNITION);
    }

    /// Rule `recognition`.
    ///
    /// @param classNoticeDays working days of the class's notice; 0 where the county has none
    /// @param schoolNoticeDays working days of the school's notice, at least five
    /// @param decideWithinDays days in which the school finds
    /// @param ways in how many ways it checks at least
    record Procedure(
            @Min(0) @Max(20) int classNoticeDays,
            @Min(5) @Max(60) int schoolNoticeDays,
            @Min(1) @Max(120) int decideWithinDays,
            @Min(1) @Max(7) int ways) {}

    /// Rule `hardship-tiers`, the hardest first.
    record Tiers(@NotEmpty List<@NotNull @Valid Tier> tiers) {
        record Tier(@NotBlank @Size(max = 20) String code, @NotBlank @Size(max = 20) String name) {}
    }
}
