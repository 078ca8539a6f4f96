package org.guanai.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.indicator.Level;
import org.guanai.kit.indicator.ScorecardPlaces;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// The organisations and terms that a service's indicators are about.
@ApplicationScoped
class ReferencePlaces implements ScorecardPlaces {
    /// SQL, since the scope is the database's to decide: those above the caller are known, not
    /// counted.
    private static final String OF_LEVEL =
            """
            select org, name from organisation
            where kind = :level and not gone and in_scope(org) and org > :after order by org limit :limit\
            """;

    private final Sql sql;
    private final CountyCalendars calendars;

    ReferencePlaces(Sql sql, CountyCalendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    @Override
    public List<Place> of(Level level, String after, int limit) {
        return sql.query(OF_LEVEL)
                .with("level", level)
                .with("after", after)
                .with("limit", limit)
                .list(Place.class);
    }

    @Override
    public Optional<TermSpan> term(OrgPath county, String code) {
        return calendars
                .of(county)
                .flatMap(c -> c.term(code))
                .map(t -> new TermSpan(t.code(), t.startsOn(), t.endsOn()));
    }
}
