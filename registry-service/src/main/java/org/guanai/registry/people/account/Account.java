package org.guanai.registry.people.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.account.AccountCard.Holder;

/// An account (账号): the state that is wanted, and how far the identity provider has come. None of
/// its steps has an event. Many new ones are inserted at once by [AccountDesk#open].
@Entity
class Account {
    static final String TABLE = "account";

    @Id UUID person;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    Holder holder;

    String name;
    OrgPath accountOrg;
    String[] roles;
    byte[] wanted;
    byte[] username;
    byte[] usernameIndex;
    UUID subject;
    boolean open;
    long wantedVersion;
    Instant dueAt;
    int attempts;
    String failure;

    protected Account() {}

    private Account(AccountCard card) {
        this.person = card.person();
        this.holder = card.holder();
        describe(card);
    }

    /// An account that follows another service's record: it has that record's version and is due
    /// only if it is to be opened.
    static Account following(AccountCard card, boolean active, long version, Instant now) {
        var account = new Account(card);
        account.wantedVersion = version;
        account.open = active;
        account.dueAt = active ? now : null;
        return account;
    }

    /// Ignores a record that is older than the one it has.
    void follow(AccountCard card, boolean active, long version, Instant now) {
        if (version <= wantedVersion) {
            return;
        }
        describe(card);
        wantedVersion = version;
        open = active;
        dueAt = active || subject != null ? now : null;
    }

    /// Another name, other roles or another organisation; opens a closed account again.
    void change(AccountCard card, Instant now) {
        describe(card);
        open = true;
        want(now);
    }

    /// Idempotent.
    void close(Instant now) {
        if (open) {
            open = false;
            want(now);
        }
    }

    /// Reserves a username before the identity provider is asked for it.
    void reserve(byte[] sealed, byte[] index) {
        username = sealed;
        usernameIndex = index;
    }

    /// The identity provider has reached a version. What has been wanted since is due at once.
    void settle(UUID reached, long version, Instant now) {
        subject = reached;
        failure = null;
        attempts = 0;
        dueAt = version == wantedVersion ? null : now;
    }

    /// @param kind of what stopped the try
    void fail(String kind, Instant retryAt) {
        failure = kind;
        dueAt = retryAt;
    }

    AccountView.State state() {
        if (dueAt != null) {
            return AccountView.State.WAITING;
        }
        return open ? AccountView.State.OPEN : AccountView.State.CLOSED;
    }

    private void want(Instant now) {
        wantedVersion++;
        dueAt = now;
    }

    private void describe(AccountCard card) {
        name = card.name();
        org = new OrgPath(card.org());
        accountOrg = new OrgPath(card.accountOrg());
        roles = inOrder(card.roles());
    }

    static String[] inOrder(Collection<String> roles) {
        return new TreeSet<>(roles).toArray(String[]::new);
    }
}
