package org.guanai.registry.child.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// Lets schools work on a census as long as it is open.
@ApplicationScoped
public class OpenCensus {
    private final Censuses censuses;

    OpenCensus(Censuses censuses) {
        this.censuses = censuses;
    }

    /// The censuses of a term that the caller sees: one for each county.
    @Transactional
    public List<UUID> ofTerm(String term) {
        return censuses.list("term = :term", Map.of("term", term)).stream().map(c -> c.id).toList();
    }

    /// Those that are open, and whose class lists were due before a day.
    @Transactional
    public List<CensusView> listsDueBefore(LocalDate today) {
        return censuses
                .list("frozenAt is null and classListsBy < :today", Map.of("today", today))
                .stream()
                .map(CensusView::of)
                .toList();
    }

    /// @throws Refusal.Absent when the caller's county has no such census
    @Transactional
    public void requireKnown(UUID id) {
        censuses.found(id);
    }

    /// @throws Refusal.Absent when the caller's county has no such census
    /// @throws Refusal.Conflict when it is frozen
    @Transactional
    public void require(UUID id) {
        censuses.found(id).requireOpen();
    }
}
