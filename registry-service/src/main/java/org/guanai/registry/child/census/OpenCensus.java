package org.guanai.registry.child.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// Lets schools work on a census as long as it is open.
@ApplicationScoped
public class OpenCensus {
    private final Censuses censuses;

    OpenCensus(Censuses censuses) {
        this.censuses = censuses;
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
