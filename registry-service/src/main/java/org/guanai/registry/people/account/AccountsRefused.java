package org.guanai.registry.people.account;

/// The identity provider did not do what was asked; it is retried.
class AccountsRefused extends RuntimeException {
    private static final int CONFLICT = 409;

    private final int status;

    AccountsRefused(String what) {
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
}
