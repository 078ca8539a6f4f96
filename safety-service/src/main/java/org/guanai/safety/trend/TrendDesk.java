package org.guanai.safety.trend;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.CountyCalendar;
import org.guanai.reference.CountyCalendars;
import org.guanai.reference.Term;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.bullying.questionnaire.SurveyRule;
import org.guanai.safety.situation.IncidentKind;
import org.guanai.safety.trend.SafetyTrend.BullyingNumbers;
import org.guanai.safety.trend.SafetyTrend.TermNumbers;
import org.guanai.safety.trend.TrendCounts.Span;
import org.guanai.safety.trend.TrendCounts.TermCount;
import org.guanai.safety.trend.TrendCounts.What;

/// Lays the numbers of the last terms side by side.
@ApplicationScoped
class TrendDesk {
    private final TrendCounts counts;
    private final CountyCalendars calendars;
    private final Rules rules;
    private final RuleOf<SurveyRule> smallNumbers;
    private final ActingPost post;

    TrendDesk(
            TrendCounts counts,
            CountyCalendars calendars,
            Rules rules,
            RuleOf<SurveyRule> smallNumbers,
            ActingPost post) {
        this.counts = counts;
        this.calendars = calendars;
        this.rules = rules;
        this.smallNumbers = smallNumbers;
        this.post = post;
    }

    /// @param school null for the caller's own place with all below it
    /// @param terms how many, the term of today included
    @Transactional
    SafetyTrend of(String school, int terms) {
        var place = post.place(school);
        var spans = spans(place, terms);
        var least = rules.today(place).of(smallNumbers).content().leastAnswers();
        var byTerm = counts.of(place, spans, post.today());
        return new SafetyTrend(
                spans.stream()
                        .map(span ->
                                numbers(span, byTerm.getOrDefault(span.term(), List.of()), least))
                        .toList());
    }

    /// Oldest first; empty until the county's calendar has arrived.
    private List<Span> spans(OrgPath place, int most) {
        var known = calendars.of(place).map(CountyCalendar::terms).orElse(List.of());
        var today = post.today();
        var spans = new ArrayList<Span>();
        for (int i = 0; i < known.size(); i++) {
            var term = known.get(i);
            if (!term.startsOn().isAfter(today)) {
                spans.add(new Span(term.code(), term.startsOn(), lastDay(known, i, today)));
            }
        }
        return spans.subList(Math.max(0, spans.size() - most), spans.size());
    }

    private static LocalDate lastDay(List<Term> terms, int i, LocalDate today) {
        var last = i + 1 < terms.size() ? terms.get(i + 1).startsOn().minusDays(1) : today;
        return last.isAfter(today) ? today : last;
    }

    private static TermNumbers numbers(Span span, List<TermCount> found, int least) {
        var byKind = by(found, What.KIND, IncidentKind::valueOf);
        return new TermNumbers(
                span.term(),
                span.from(),
                span.until(),
                byKind.values().stream().mapToLong(n -> n).sum(),
                byKind,
                by(found, What.SEVERITY, Integer::valueOf),
                one(found, What.DEAD),
                one(found, What.INJURED),
                one(found, What.NEAR),
                bullying(found, least));
    }

    private static BullyingNumbers bullying(List<TermCount> found, int least) {
        var surveyed = Optional.of(one(found, What.SURVEYED)).filter(n -> n >= least);
        return new BullyingNumbers(
                one(found, What.CASE),
                one(found, What.FOUND),
                surveyed.orElse(null),
                surveyed.map(_ -> one(found, What.BULLIED)).orElse(null));
    }

    private static <K extends Comparable<K>> Map<K, Long> by(
            List<TermCount> found, What what, Function<String, K> key) {
        return found.stream()
                .filter(n -> n.what() == what)
                .collect(
                        toMap(
                                n -> key.apply(n.which()),
                                TermCount::number,
                                Long::sum,
                                TreeMap::new));
    }

    private static long one(List<TermCount> found, What what) {
        return found.stream().filter(n -> n.what() == what).mapToLong(TermCount::number).sum();
    }
}
