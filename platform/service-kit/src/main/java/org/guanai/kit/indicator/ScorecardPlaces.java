package org.guanai.kit.indicator;

import java.util.List;
import java.util.Optional;
import org.guanai.kit.scope.OrgPath;

/// The organisations and terms that numbers are about, as the service knows them.
public interface ScorecardPlaces {
    /// The organisations of a level in the caller's scope, in the order of their paths.
    ///
    /// @param after path after which the list begins; empty for its beginning
    List<Place> of(Level level, String after, int limit);

    /// Empty when the county has no such term, or it is not known yet.
    Optional<TermSpan> term(OrgPath county, String code);

    record Place(OrgPath org, String name) {}
}
