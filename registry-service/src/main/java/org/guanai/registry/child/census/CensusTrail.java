package org.guanai.registry.child.census;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// In whose name a county acts, and what that leaves: an audit entry.
@ApplicationScoped
class CensusTrail {
    private static final String NOUN = "census";

    private final Caller caller;
    private final Journal journal;

    CensusTrail(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    /// @throws Refusal.Forbidden when the caller acts for a part of a county only
    OrgPath county() {
        var org = new OrgPath(caller.org());
        if (!org.isCounty()) {
            throw Refusal.forbidden("kit.county-only");
        }
        return org;
    }

    String caller() {
        return caller.name();
    }

    void opened(Census census) {
        journal.wrote(NOUN, census.id, "term", "opensOn");
    }

    void froze(Census census) {
        journal.wrote(NOUN, census.id, "frozen");
    }
}
