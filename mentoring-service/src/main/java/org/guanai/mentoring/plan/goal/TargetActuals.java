package org.guanai.mentoring.plan.goal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.reference.CountyCalendars;

/// What was reached, counted by the indicators of this service.
@ApplicationScoped
class TargetActuals {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int PLACES = 1;

    private final List<Counted> indicators;
    private final CountyCalendars calendars;

    TargetActuals(@All List<Counted> indicators, CountyCalendars calendars) {
        this.indicators = indicators;
        this.calendars = calendars;
    }

    boolean isKnown(String indicator) {
        return find(indicator).isPresent();
    }

    /// In percent; empty while nothing was due.
    Optional<BigDecimal> of(Target target) {
        return find(target.indicator)
                .flatMap(counted -> share(counted, target))
                .filter(share -> share.whole().signum() > 0)
                .map(share ->
                        share.part()
                                .multiply(PERCENT)
                                .divide(share.whole(), PLACES, RoundingMode.DOWN));
    }

    private Optional<Share> share(Counted counted, Target target) {
        return calendars
                .of(target.org)
                .flatMap(calendar -> calendar.term(target.term))
                .map(term -> new TermSpan(term.code(), term.startsOn(), term.endsOn()))
                .map(span -> counted.bySchool(span).get(target.org));
    }

    private Optional<Counted> find(String name) {
        return indicators.stream().filter(i -> i.name().equals(name)).findFirst();
    }
}
