package org.guanai.registry.people.account;

/// Keycloak did not do what was asked; it is tried again.
class AccountsRefused extends RuntimeException {
    AccountsRefused(String what) {
        super(what);
    }

    AccountsRefused(String what, Throwable cause) {
        super(what, cause);
    }
}
