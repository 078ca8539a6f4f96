package org.guanai.registry.people.keycloak;

/// The identity provider did not do what was asked.
public class AccountsRefused extends RuntimeException {
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    private final int status;

    public AccountsRefused(String what) {
        super(what);
        this.status = 0;
    }

    AccountsRefused(int status) {
        super("the identity provider answered " + status);
        this.status = status;
    }

    boolean isConflict() {
        return status == CONFLICT;
    }

    /// Whether it does not take what was sent, such as a name; a retry changes nothing by itself.
    public boolean isForGood() {
        return status == BAD_REQUEST;
    }
}
