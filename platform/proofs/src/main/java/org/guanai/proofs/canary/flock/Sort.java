package org.guanai.proofs.canary.flock;

import java.util.EnumSet;
import java.util.Set;

/// What kind of secret a canary stands for, and where it may be in clear.
public enum Sort {
    /// ID numbers, addresses, accounts, counselling, notes of contacts, incident texts …: nowhere.
    SEALED(),
    /// The e-mail address of a human who has an account, or may get one: sealed like the others,
    /// but Keycloak sends links to it (decision 24).
    LOGIN(Kind.IDENTITY),
    /// The reason of a decision, of a disclosure, of a pause: kept in clear where it is accounted
    /// for, in its own table and the audit trail, and nowhere else.
    REASON(Kind.TABLE, Kind.STORAGE, Kind.IDENTITY),
    /// A name: also in the snapshots that other services read, never in logs, metrics or traces,
    /// nor whole on a public notice.
    NAME(
            Kind.TABLE,
            Kind.STORAGE,
            Kind.IDENTITY,
            Kind.EVENT,
            Kind.DEAD_LETTER,
            Kind.BROKER,
            Kind.ERROR),
    /// Put onto a topic by us, in a record that cannot be processed: it stays where we put it and
    /// goes no further.
    POISON(Kind.EVENT, Kind.BROKER),
    /// Put by us into each kind of place, to see that it is found there.
    PLANT(Kind.values());

    private final Set<Kind> allowed = EnumSet.noneOf(Kind.class);

    Sort(Kind... allowed) {
        this.allowed.addAll(Set.of(allowed));
    }

    public boolean mayBeIn(Kind kind) {
        return allowed.contains(kind);
    }
}
