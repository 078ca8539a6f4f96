package org.guanai.files.export;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.guanai.files.export.order.ExportDecision;
import org.guanai.files.export.order.ExportFormat;
import org.guanai.files.export.order.ExportOrder;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.Scope;

/// A list that leaves as a file (导出): who asked for what and why, who allowed it, until when it can
/// be fetched. One that waits for an approval is published by its desk; its other steps have no
/// event: whoever asked looks after it.
@Entity
class Export {
    @Id UUID id;
    OrgPath org;
    String list;

    String[] filterNames;
    String[] filterValues;

    @Enumerated(EnumType.STRING)
    ExportFormat format;

    String purpose;
    String askedBy;
    String askerName;
    UUID member;
    Instant askedAt;
    int rowCount;

    @Enumerated(EnumType.STRING)
    ExportState state;

    String decidedBy;
    Instant decidedAt;
    String decidedWhy;
    String failure;
    byte[] fileKey;
    Instant expiresAt;
    @Version long version;

    protected Export() {}

    private Export(ExportOrder order, Asker asker) {
        this.id = Ids.next();
        this.org = asker.org();
        this.list = order.list();
        var filters = new TreeMap<>(order.filters());
        this.filterNames = filters.keySet().toArray(String[]::new);
        this.filterValues = filters.values().toArray(String[]::new);
        this.format = order.format();
        this.purpose = order.purpose().strip();
        this.askedBy = asker.id();
        this.askerName = asker.name();
        this.member = asker.member().orElse(null);
    }

    /// @param rows counted when it was asked for
    /// @param waits whether a responsible person must allow it
    static Export ask(ExportOrder order, Asker asker, int rows, boolean waits, Instant now) {
        var asked = new Export(order, asker);
        asked.rowCount = rows;
        asked.state = waits ? ExportState.WAITING : ExportState.ACCEPTED;
        asked.askedAt = now;
        return asked;
    }

    /// @throws Refusal.Conflict to whoever asked for it, and when it was decided before
    void decide(ExportDecision decision, String by, Instant now) {
        if (askedBy.equals(by)) {
            throw Refusal.conflict("files.export-own");
        }
        if (state != ExportState.WAITING) {
            throw Refusal.conflict("files.export-decided");
        }
        state = decision.approved() ? ExportState.ACCEPTED : ExportState.REFUSED;
        decidedBy = by;
        decidedAt = now;
        decidedWhy = decision.reason().strip();
    }

    void finish(int rows, byte[] key, Instant now, Duration kept) {
        state = ExportState.DONE;
        rowCount = rows;
        fileKey = key;
        expiresAt = now.plus(kept);
    }

    /// @param code of the problem catalogue
    void fail(String code) {
        state = ExportState.FAILED;
        failure = code;
    }

    /// From now on the file opens no more.
    void expire() {
        state = ExportState.EXPIRED;
        fileKey = null;
    }

    Map<String, String> filter() {
        var filter = new TreeMap<String, String>();
        for (int i = 0; i < filterNames.length; i++) {
            filter.put(filterNames[i], filterValues[i]);
        }
        return filter;
    }

    /// What whoever asked may see.
    Scope scope() {
        var place = Scope.of(org.text(), Optional.empty()).orElseThrow();
        return member == null ? place : place.of(member);
    }

    boolean canBeFetched(Instant now) {
        return state == ExportState.DONE && now.isBefore(expiresAt);
    }

    /// Whoever asks, when they ask.
    ///
    /// @param id stable, for the audit
    /// @param name as it stands in the file
    /// @param member the member of staff, where one sees only their own
    record Asker(OrgPath org, String id, String name, Optional<UUID> member) {}
}
