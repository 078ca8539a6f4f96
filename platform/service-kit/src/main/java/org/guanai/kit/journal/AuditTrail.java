package org.guanai.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Pending.AuditRow;
import org.guanai.kit.request.RequestIds;

/// Who did what, to which record, why, when and from where; ids and field names, never values.
/// Written in the transaction of the effect, insert-only.
@ApplicationScoped
class AuditTrail {
    private final SideRows effects;
    private final Actor actor;

    AuditTrail(SideRows effects, Actor actor) {
        this.effects = effects;
        this.actor = actor;
    }

    /// @param fields names of the fields that were set or changed
    void wrote(String noun, UUID id, String... fields) {
        add("WROTE", noun, id.toString(), null, fields);
    }

    /// @param reason why a record was put right
    /// @param fields names of the fields that were changed
    void corrected(String noun, UUID id, String reason, String... fields) {
        add("CORRECTED", noun, id.toString(), reason, fields);
    }

    /// @param reason why a record was taken back
    void withdrew(String noun, UUID id, String reason) {
        add("WITHDRAWN", noun, id.toString(), reason);
    }

    /// A record about a person was opened.
    ///
    /// @param reason as given by the caller, null where none is asked for
    void opened(String noun, UUID id, String reason) {
        add("OPENED", noun, id.toString(), reason);
    }

    /// Sealed or masked fields were shown.
    void disclosed(String noun, UUID id, String reason, String... fields) {
        add("DISCLOSED", noun, id.toString(), reason, fields);
    }

    /// Records left the platform as a file.
    void exported(String noun, String what, String reason) {
        add("EXPORTED", noun, what, reason);
    }

    /// A search outside the caller's own duties.
    ///
    /// @param fields names of the filters that were used
    void searched(String noun, String... fields) {
        add("SEARCHED", noun, null, null, fields);
    }

    void refused(String code, String route, Actor.Snapshot who, String requestId) {
        effects.pending().entries.add(row("REFUSED", route, null, code, "", who, requestId));
    }

    private void add(String action, String noun, String id, String reason, String... fields) {
        var names = String.join(",", fields);
        effects.pending()
                .entries
                .add(row(action, noun, id, reason, names, actor.now(), RequestIds.current()));
    }

    private static AuditRow row(
            String action,
            String noun,
            String id,
            String reason,
            String fields,
            Actor.Snapshot who,
            String requestId) {
        return new AuditRow(
                Ids.next(),
                who.org(),
                who.name(),
                who.client(),
                action,
                noun,
                id,
                reason,
                fields,
                requestId,
                who.address());
    }
}
