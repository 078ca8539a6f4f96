package org.guanai.registry.people.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A human's account (账号): the state that is wanted, how far the identity provider has come, and
/// the one-time code that is out. None of its steps has an event. Many are wanted at once by
/// [AccountDesk#open].
@Entity
class Account {
    static final String TABLE = "account";

    @Id UUID human;
    OrgPath org;
    byte[] wanted;
    byte[] username;
    byte[] usernameIndex;
    UUID subject;
    long wantedVersion;
    Instant dueAt;
    boolean urgent;
    int attempts;
    String failure;
    byte[] code;
    Instant codeIssuedAt;
    Instant codeUntil;
    Instant usedAt;

    protected Account() {}

    /// One of its posts has changed.
    void want(Instant now) {
        wantedVersion++;
        dueAt = now;
    }

    /// Reserves a username before the identity provider is asked for it.
    void reserve(byte[] sealed, byte[] index) {
        username = sealed;
        usernameIndex = index;
    }

    /// A code takes the place of any password.
    ///
    /// @param sealed its hash
    void issue(byte[] sealed, Instant now, Instant until) {
        code = sealed;
        codeIssuedAt = now;
        codeUntil = until;
        usedAt = null;
        urgent = true;
        want(now);
    }

    /// The holder has set a password of their own.
    ///
    /// @return false when that was known, or is older than the code
    boolean use(Instant at) {
        if (usedAt != null || codeIssuedAt == null || at.isBefore(codeIssuedAt)) {
            return false;
        }
        usedAt = at;
        code = null;
        return true;
    }

    /// The holder has set a password without the code that may be out.
    void ownPassword(Instant at) {
        usedAt = at;
        code = null;
        codeUntil = null;
    }

    /// The code's time is over.
    void expire() {
        code = null;
        codeUntil = null;
    }

    /// The identity provider has reached a version. What has been wanted since is due at once.
    ///
    /// @param handed the code that it was given, null for none
    void settle(UUID reached, long version, byte[] handed, Instant now) {
        subject = reached;
        failure = null;
        attempts = 0;
        if (handed != null && Arrays.equals(handed, code)) {
            code = null;
        }
        dueAt = version == wantedVersion ? null : now;
    }

    /// @param problem code of what stopped the try
    void fail(String problem, Instant retryAt) {
        failure = problem;
        dueAt = retryAt;
    }

    boolean isReached() {
        return dueAt == null;
    }

    AccountView.Password password(Instant now) {
        if (usedAt != null) {
            return AccountView.Password.OWN;
        }
        if (codeIssuedAt == null) {
            return AccountView.Password.NONE;
        }
        return codeUntil != null && now.isBefore(codeUntil)
                ? AccountView.Password.CODE
                : AccountView.Password.EXPIRED;
    }
}
