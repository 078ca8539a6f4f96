package org.guanai.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// What one act leaves besides its rows: audit entries and events. They are written in the current
/// transaction, so they exist exactly when its rows do; events are sent after the commit.
///
/// An audit entry says who did what, to which record, why, when and from where: ids and field
/// names, never values. Insert-only.
@ApplicationScoped
public class Journal {
    private final AuditTrail audit;
    private final Outbox outbox;

    Journal(AuditTrail audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    /// @param fields names of the fields that were set or changed
    public void wrote(String noun, UUID id, String... fields) {
        audit.wrote(noun, id, fields);
    }

    /// A record was put right.
    ///
    /// @param fields names of the fields that were changed
    public void corrected(String noun, UUID id, String reason, String... fields) {
        audit.corrected(noun, id, reason, fields);
    }

    /// A record was taken back.
    public void withdrew(String noun, UUID id, String reason) {
        audit.withdrew(noun, id, reason);
    }

    /// A record about a person was opened.
    ///
    /// @param reason as given by the caller, null where none is asked for
    public void opened(String noun, UUID id, String reason) {
        audit.opened(noun, id, reason);
    }

    /// Sealed or masked fields were shown.
    public void disclosed(String noun, UUID id, String reason, String... fields) {
        audit.disclosed(noun, id, reason, fields);
    }

    /// Records left the platform as a file.
    public void exported(String noun, String what, String reason) {
        audit.exported(noun, what, reason);
    }

    /// A search outside the caller's own duties.
    ///
    /// @param fields names of the filters that were used
    public void searched(String noun, String... fields) {
        audit.searched(noun, fields);
    }

    /// Publishes an event.
    ///
    /// @param key what keeps order: writers of the same key must hold a lock or a version on it
    public void publish(String topic, Object key, Record event) {
        outbox.publish(topic, key, event);
    }

    /// Publishes the new state of a noun on its compacted topic.
    ///
    /// @param key the noun's id; its writers must hold a lock or a version on it
    public void keep(String topic, Object key, Record snapshot) {
        outbox.publish(topic, key, snapshot);
    }

    /// Publishes a tombstone on a compacted topic: the noun is gone.
    public void gone(String topic, Object key) {
        outbox.publishGone(topic, key);
    }
}
