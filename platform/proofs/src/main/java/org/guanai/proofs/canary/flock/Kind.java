package org.guanai.proofs.canary.flock;

/// Kinds of places where something may be left behind.
public enum Kind {
    /// What a part wrote to its log, Keycloak, the broker and PostgreSQL included; stack traces
    /// too.
    LOG,
    /// Metrics and health, as scraped.
    METRIC,
    /// A topic of events or snapshots, read whole: keys, headers, values.
    EVENT,
    /// A topic of dead letters, and the table behind it.
    DEAD_LETTER,
    /// What was answered to a call that failed, with its headers.
    ERROR,
    /// Working folders, kept uploads, the system's folder for temporary files, and files that are
    /// deleted but still open.
    TEMPORARY,
    /// What anybody can read without logging in.
    PUBLISHED,
    /// A table of a service's database, as a dump shows it.
    TABLE,
    /// The bytes of a service's database on disk.
    STORAGE,
    /// Keycloak's database, and the write-ahead log, which holds its changes and the services'
    /// alike.
    IDENTITY,
    /// The bytes of the broker on disk.
    BROKER
}
