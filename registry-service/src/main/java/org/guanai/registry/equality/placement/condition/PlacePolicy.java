package org.guanai.registry.equality.placement.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanai.kit.rule.Held;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.WorkingCalendar;
import org.guanai.registry.equality.placement.condition.PlacePaper.Kind;

/// Whether a child may go to school here (符合就读条件, 3.1.2b), and why not. Papers are asked for from
/// the family of another county only; a child of this county shows its household book.
@ApplicationScoped
public class PlacePolicy {
    @Produces
    static final RuleOf<Conditions> CONDITIONS =
            new RuleOf<>("placement.conditions", Conditions.class);

    private static final int SCHOOL_AGE = 6;

    private final Rules rules;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PlacePolicy(Rules rules, WorkingCalendar calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Eligibility eligibility(PlaceSubmission of, OrgPath org) {
        var rule = rule(org);
        var today = LocalDate.now(clock);
        var reasons = new ArrayList<String>();
        var starts = LocalDate.of(of.schoolYear(), Month.AUGUST, 31);
        if (of.birthDate().plusYears(SCHOOL_AGE).isAfter(starts)) {
            reasons.add("too-young");
        }
        var shown =
                of.papers().stream()
                        .filter(paper -> paper.isValidOn(today))
                        .map(PlacePaper::kind)
                        .collect(Collectors.toSet());
        if (of.household().equals(org.county().code())) {
            require(Kind.HOUSEHOLD_BOOK, shown, reasons);
        } else {
            var asked = rule.content();
            asked.required().forEach(paper -> require(paper, shown, reasons));
            if (!asked.oneOf().isEmpty() && asked.oneOf().stream().noneMatch(shown::contains)) {
                reasons.add("one-of-missing");
            }
            if (of.residentSince().plusMonths(asked.residenceMonths()).isAfter(starts)) {
                reasons.add("residence-too-short");
            }
        }
        return new Eligibility(reasons.isEmpty(), reasons, rule.label());
    }

    /// Last day of a family's appeal against a decision of today, and of its answer.
    public LocalDate appealBy(OrgPath org) {
        var days = rule(org).content().appealWorkingDays();
        return calendar.of(org).plusWorkdays(LocalDate.now(clock), days);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Held<Conditions> rule(OrgPath org) {
        return rules.today(org).of(CONDITIONS);
    }

    private static void require(Kind paper, Set<Kind> shown, List<String> reasons) {
        if (!shown.contains(paper)) {
            reasons.add("paper-missing:" + paper);
        }
    }

    /// What a county asks of families from elsewhere (入学材料清单).
    ///
    /// @param required papers that must all be shown
    /// @param oneOf papers of which one must be shown; empty for none
    /// @param residenceMonths how long the child must have lived here when school begins
    /// @param appealWorkingDays for an appeal, and for its answer
    record Conditions(
            @NotNull List<@NotNull Kind> required,
            @NotNull List<@NotNull Kind> oneOf,
            @Min(0) @Max(36) int residenceMonths,
            @Min(1) @Max(60) int appealWorkingDays) {}

    /// @param reasons why not: too-young, paper-missing:…, one-of-missing, residence-too-short
    /// @param rule the rule and version that it was decided under
    public record Eligibility(boolean eligible, List<String> reasons, String rule) {}
}
