package org.guanai.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.indicator.Level;
import org.guanai.kit.indicator.ScorecardPlaces;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// The registry's own organisations and terms.
@ApplicationScoped
class RegistryPlaces implements ScorecardPlaces {
    /// SQL, since the scope is the database's to decide.
    private static final String OF_LEVEL =
            """
            select org, name from organisation
            where kind = :level and in_scope(org) and org > :after order by org limit :limit\
            """;

    private static final String TERM =
            "select code, starts_on, ends_on from term where org = :county and code = :code";

    private final Sql sql;

    RegistryPlaces(Sql sql) {
        this.sql = sql;
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
        return sql.query(TERM).with("county", county).with("code", code).one(TermSpan.class);
    }
}
