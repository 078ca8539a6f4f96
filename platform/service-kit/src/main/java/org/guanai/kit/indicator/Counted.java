package org.guanai.kit.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.scope.OrgPath;

/// An indicator as a service declares it, a bean for each.
public interface Counted {
    /// Clause of the Measures, `3.1.3i`.
    String clause();

    /// Stable name within the clause, `talks-held`.
    String name();

    /// What is counted: `students`, `windows`, `CNY`.
    String unit();

    /// Share that is demanded at a place, 0–1; empty where none is.
    default Optional<BigDecimal> target(OrgPath place) {
        return Optional.empty();
    }

    /// The numbers of the schools in the caller's scope, in the current transaction; those that
    /// have none may be left out.
    Map<OrgPath, Share> bySchool(TermSpan term);

    /// The numbers by the village or community in which children live; empty for what is not
    /// counted by it.
    default Optional<Map<OrgPath, Share>> byVillage(TermSpan term) {
        return Optional.empty();
    }

    /// The very list of records behind the number: path and query without the organisation, which
    /// is added as `org`, or as `village`.
    String records(TermSpan term);
}
