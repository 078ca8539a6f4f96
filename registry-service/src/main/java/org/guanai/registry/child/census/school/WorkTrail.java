package org.guanai.registry.child.census.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.census.school.CensusLine.Decider;

/// Who works on a list, and what each step leaves in the audit trail.
@ApplicationScoped
class WorkTrail {
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    WorkTrail(Caller caller, Journal journal, Clock clock) {
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    Decider decider() {
        return new Decider(caller.name(), LocalDate.now(clock));
    }

    OrgPath school() {
        return new OrgPath(caller.org());
    }

    void decided(CensusLine line) {
        journal.wrote("census-line", line.id, "outcome", "note");
    }

    void submitted(CensusReturn owed) {
        owed.submit(caller.name(), clock.instant());
        journal.wrote("census-return", owed.id, "submitted");
    }

    void tookBack(CensusReturn owed, String reason) {
        journal.withdrew("census-return", owed.id, reason);
    }
}
