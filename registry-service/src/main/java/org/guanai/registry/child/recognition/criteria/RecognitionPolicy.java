package org.guanai.registry.child.recognition.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// Whether a recognition fits the rules of the county (2.3, 3.3.3a): a kind of hardship that
/// counts; a learning difficulty that shows in more than one way.
@ApplicationScoped
public class RecognitionPolicy {
    @Produces
    static final RuleOf<HardshipKinds> KINDS = new RuleOf<>("hardship.kinds", HardshipKinds.class);

    @Produces
    static final RuleOf<LearningCriteria> CRITERIA =
            new RuleOf<>("learning-difficulty.criteria", LearningCriteria.class);

    /// A year: hardship is recognised for each school year.
    private static final int HARDSHIP_MONTHS = 12;

    private final Rules rules;
    private final Clock clock;

    RecognitionPolicy(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /// @throws Refusal.Invalid when it contradicts itself or the calendar
    /// @throws Refusal.Unprocessable when the rules do not allow it
    public Recognised check(RecognitionEntry entry, OrgPath org) {
        var today = LocalDate.now(clock);
        var from = entry.from() == null ? today : entry.from();
        if (from.isAfter(today)) {
            throw Refusal.invalid("registry.recognition-in-future", "from");
        }
        return switch (entry.group()) {
            case HARDSHIP -> hardship(entry, org, from);
            case LEARNING_DIFFICULTY -> learning(entry, org, from);
            case LEFT_BEHIND, MIGRANT ->
                    throw Refusal.unprocessable("registry.group-follows-facts", "group");
        };
    }

    /// @return the code that is stored
    /// @throws Refusal.Unprocessable when the county knows no such kind of hardship
    public String requireKind(OrgPath org, String kind) {
        return rules.today(org)
                .of(KINDS)
                .content()
                .stored(kind)
                .orElseThrow(() -> Refusal.unprocessable("registry.hardship-kind-unknown", "kind"));
    }

    /// Day of the review after one of today.
    public LocalDate nextReview(SpecialGroup group, OrgPath org) {
        var today = LocalDate.now(clock);
        var months =
                group == SpecialGroup.HARDSHIP
                        ? HARDSHIP_MONTHS
                        : rules.today(org).of(CRITERIA).content().reviewMonths();
        return today.plusMonths(months);
    }

    private Recognised hardship(RecognitionEntry entry, OrgPath org, LocalDate from) {
        requireNone(entry.subjects(), "subjects");
        requireNone(entry.signs(), "signs");
        var rule = rules.today(org).of(KINDS);
        if (entry.kind() == null) {
            throw Refusal.invalid("registry.hardship-kind-missing", "kind");
        }
        var kind = requireKind(org, entry.kind());
        var review = reviewOn(entry, from.plusMonths(HARDSHIP_MONTHS), from);
        return recognised(entry, kind, rule.label(), from, review);
    }

    private Recognised learning(RecognitionEntry entry, OrgPath org, LocalDate from) {
        if (entry.kind() != null) {
            throw Refusal.invalid("registry.recognition-fields", "kind");
        }
        if (entry.subjects() == null || entry.subjects().isEmpty()) {
            throw Refusal.invalid("registry.subjects-missing", "subjects");
        }
        var rule = rules.today(org).of(CRITERIA);
        var signs = entry.signs() == null ? 0 : entry.signs().size();
        if (signs < rule.content().signs()) {
            throw Refusal.unprocessable("registry.signs-too-few", "signs");
        }
        var review = reviewOn(entry, from.plusMonths(rule.content().reviewMonths()), from);
        return recognised(entry, null, rule.label(), from, review);
    }

    private static Recognised recognised(
            RecognitionEntry entry, String kind, String rule, LocalDate from, LocalDate review) {
        return new Recognised(
                entry.group(),
                kind,
                sorted(entry.subjects()),
                sorted(entry.signs()),
                entry.basis().strip(),
                entry.evidence(),
                entry.assessor().strip(),
                rule,
                from,
                review);
    }

    private static LocalDate reviewOn(RecognitionEntry entry, LocalDate byRule, LocalDate from) {
        if (entry.reviewOn() == null) {
            return byRule;
        }
        if (!entry.reviewOn().isAfter(from) || entry.reviewOn().isAfter(byRule)) {
            throw Refusal.unprocessable("registry.review-too-late", "reviewOn");
        }
        return entry.reviewOn();
    }

    private static void requireNone(Collection<?> values, String field) {
        if (values != null && !values.isEmpty()) {
            throw Refusal.invalid("registry.recognition-fields", field);
        }
    }

    private static <E extends Enum<E>> List<E> sorted(Set<E> values) {
        return values == null ? List.of() : values.stream().sorted().toList();
    }
}
