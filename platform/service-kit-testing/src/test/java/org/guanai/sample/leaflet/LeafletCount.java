package org.guanai.sample.leaflet;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Level;
import org.guanai.kit.indicator.ScorecardPlaces;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;

/// Leaflets of two schools in one township and of a third in another.
@ApplicationScoped
class LeafletCount implements Counted, ScorecardPlaces {
    private static final Map<OrgPath, Share> BY_SCHOOL =
            Map.of(
                    new OrgPath("330127/330127101/1"), Share.of(1, 2),
                    new OrgPath("330127/330127101/2"), Share.of(3, 4),
                    new OrgPath("330127/330127102/3"), Share.of(5, 6));

    private static final Map<Level, List<String>> PLACES =
            Map.of(
                    Level.SCHOOL,
                    List.of("330127/330127101/1", "330127/330127101/2", "330127/330127102/3"),
                    Level.TOWNSHIP,
                    List.of("330127/330127101", "330127/330127102", "330127/330127103"),
                    Level.COUNTY,
                    List.of("330127"));

    @Override
    public String clause() {
        return "1.1";
    }

    @Override
    public String name() {
        return "leaflets-read";
    }

    @Override
    public String unit() {
        return "leaflets";
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.of(BigDecimal.ONE);
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return BY_SCHOOL;
    }

    @Override
    public String records(TermSpan term) {
        return "/api/sample/leaflets?term=" + term.code();
    }

    @Override
    public List<Place> of(Level level, String after, int limit) {
        return PLACES.get(level).stream()
                .filter(path -> path.compareTo(after) > 0)
                .limit(limit)
                .map(path -> new Place(new OrgPath(path), "place " + path))
                .toList();
    }

    @Override
    public Optional<TermSpan> term(OrgPath county, String code) {
        return Optional.of(code)
                .filter("2025-2026-2"::equals)
                .map(c -> new TermSpan(c, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 3)));
    }
}
