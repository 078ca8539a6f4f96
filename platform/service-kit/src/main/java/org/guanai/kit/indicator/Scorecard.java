package org.guanai.kit.indicator;

import static java.util.Comparator.comparing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.indicator.ScorecardPlaces.Place;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// The indicators of the service for each organisation of a level: counted by school, rolled up
/// here. The number of statements does not depend on the number of organisations.
@ApplicationScoped
public class Scorecard {
    private final List<Counted> indicators;
    private final ScorecardPlaces places;
    private final Caller caller;
    private final Clock clock;

    Scorecard(@All List<Counted> indicators, ScorecardPlaces places, Caller caller, Clock clock) {
        this.indicators =
                indicators.stream()
                        .sorted(comparing(Counted::clause).thenComparing(Counted::name))
                        .toList();
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    /// By organisation, then by clause; a page is of so many organisations.
    ///
    /// @throws Refusal.Absent for a term that the county does not have
    @Transactional
    Page<Indicator> of(String term, Level level, Paging paging) {
        var county = new OrgPath(caller.org()).county();
        var span = places.term(county, term).orElseThrow(Refusal::absent);
        var after = paging.after(1).map(List::getFirst).orElse("");
        var rows = places.of(level, after, paging.limit() + 1);
        var page = Page.of(rows, paging.limit(), place -> Cursor.of(place.org()));
        return new Page<>(numbers(page.items(), span, level), page.next());
    }

    private List<Indicator> numbers(List<Place> of, TermSpan term, Level level) {
        var asOf = clock.instant();
        var counts = of.isEmpty() ? List.<Counts>of() : counts(term, level);
        var numbers = new ArrayList<Indicator>();
        for (var place : of) {
            counts.forEach(count -> numbers.add(count.at(place, term, asOf)));
        }
        return numbers;
    }

    /// What is not counted by village has no number there.
    private List<Counts> counts(TermSpan term, Level level) {
        return level == Level.VILLAGE
                ? indicators.stream()
                        .flatMap(c ->
                                c.byVillage(term).stream()
                                        .map(shares -> new Counts(c, shares, "village=")))
                        .toList()
                : indicators.stream()
                        .map(c -> new Counts(c, rolledUp(c.bySchool(term)), "org="))
                        .toList();
    }

    /// Every organisation above a school has its sum too.
    static Map<OrgPath, Share> rolledUp(Map<OrgPath, Share> bySchool) {
        var all = new HashMap<OrgPath, Share>();
        bySchool.forEach((school, share) -> {
            var path = school.text();
            for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
                all.merge(new OrgPath(path.substring(0, end)), share, Share::plus);
            }
        });
        return all;
    }

    private record Counts(Counted of, Map<OrgPath, Share> by, String filter) {
        Indicator at(Place place, TermSpan term, Instant asOf) {
            var share = by.getOrDefault(place.org(), Share.NONE);
            var records = of.records(term);
            return new Indicator(
                    of.clause(),
                    of.name(),
                    term.code(),
                    place.org(),
                    place.name(),
                    share.part(),
                    share.whole(),
                    of.target(place.org()).orElse(null),
                    of.unit(),
                    asOf,
                    records + (records.contains("?") ? "&" : "?") + filter + place.org());
        }
    }
}
