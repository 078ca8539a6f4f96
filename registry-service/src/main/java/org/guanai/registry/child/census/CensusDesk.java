package org.guanai.registry.child.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.calendar.term.TermBook;
import org.guanai.registry.child.census.CensusStep.Kind;

/// Opens and freezes the censuses of a county (3.1.3b).
@ApplicationScoped
class CensusDesk {
    private final Censuses censuses;
    private final CensusClock days;
    private final TermBook terms;
    private final Event<CensusStep> steps;
    private final CensusTrail trail;
    private final Clock clock;

    CensusDesk(
            Censuses censuses,
            CensusClock days,
            TermBook terms,
            Event<CensusStep> steps,
            CensusTrail trail,
            Clock clock) {
        this.censuses = censuses;
        this.days = days;
        this.terms = terms;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /// Every school gets a list of the children whom it has as left-behind today.
    ///
    /// @throws Refusal.Unprocessable when the county has no such term, or the day is not of it
    @Transactional
    CensusView open(CensusOpening opening) {
        var county = trail.county();
        var opensOn = opening.opensOn() == null ? LocalDate.now(clock) : opening.opensOn();
        var term =
                terms.of(county).stream()
                        .filter(t -> t.code().equals(opening.term()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.unprocessable("registry.term-unknown", "term"));
        if (!term.contains(opensOn)) {
            throw Refusal.unprocessable("registry.census-outside-term", "opensOn");
        }
        var dates = days.from(opensOn, county);
        var census = Census.open(county, term.code(), dates, trail.caller());
        censuses.persistAndFlush(census);
        steps.fire(step(Kind.OPENS, census));
        trail.opened(census);
        return CensusView.of(census);
    }

    /// From now on nothing of it changes.
    ///
    /// @throws Refusal.Conflict when it is frozen already, or schools are missing before its day
    @Transactional
    CensusView freeze(UUID id) {
        var census = censuses.locked(id);
        census.freeze(trail.caller(), clock.instant());
        steps.fire(step(Kind.FREEZES, census));
        trail.froze(census);
        return CensusView.of(census);
    }

    /// Newest first, at most 100.
    @Transactional
    List<CensusView> list() {
        return censuses.newest().stream().map(CensusView::of).toList();
    }

    @Transactional
    CensusView get(UUID id) {
        return CensusView.of(censuses.found(id));
    }

    private CensusStep step(Kind kind, Census census) {
        var today = LocalDate.now(clock);
        return new CensusStep(kind, CensusView.of(census), today);
    }
}
