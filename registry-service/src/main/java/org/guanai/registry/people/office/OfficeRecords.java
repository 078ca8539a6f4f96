package org.guanai.registry.people.office;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.CorrectionLimit;
import org.guanai.registry.correction.Withdrawn;

/// Audit, place and day of what is entered about the offices of a school.
@RequestScoped
public class OfficeRecords {
    private final Caller caller;
    private final CorrectionLimit limit;
    private final Journal journal;
    private final Clock clock;

    OfficeRecords(Caller caller, CorrectionLimit limit, Journal journal, Clock clock) {
        this.caller = caller;
        this.limit = limit;
        this.journal = journal;
        this.clock = clock;
    }

    public String actor() {
        return caller.name();
    }

    /// The caller's own organisation.
    public OrgPath here() {
        return new OrgPath(caller.org());
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The place that was asked for, else the caller's.
    ///
    /// @param org null for the caller's
    public OrgPath place(String org) {
        return org == null || org.isBlank() ? here() : new OrgPath(org);
    }

    /// @throws Refusal.Conflict when somebody else must put it right
    public void requireMine(String by, Instant at) {
        limit.require(by, at);
    }

    public Withdrawn withdrawn(String reason) {
        return limit.withdrawn(reason);
    }

    public void wrote(String noun, UUID id, String... fields) {
        journal.wrote(noun, id, fields);
    }

    public void corrected(String noun, UUID id, String reason, String... fields) {
        journal.corrected(noun, id, reason, fields);
    }

    public void withdrew(String noun, UUID id, String reason) {
        journal.withdrew(noun, id, reason);
    }

    public void publish(Object key, Record event) {
        journal.publish(Topics.REGISTRY_EVENTS, key, event);
    }
}
