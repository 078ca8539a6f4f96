package org.guanai.stack.backup;

import java.util.List;

/// The two archives of a backup. Neither is of use without the other, so that whoever takes the
/// data reads no sealed field.
enum Half {
    /// Databases, Keycloak's among them, the broker's topics, sealed files, caught mail, the clock.
    DATA(List.of("postgres", "kafka", "files", "mail", "clock-offset", "demo-loaded")),
    /// What opens the data: the services' keys and the passwords of the parts.
    KEYS(List.of("keys", "secrets.properties"));

    private final List<String> contents;

    Half(List<String> contents) {
        this.contents = contents;
    }

    /// Names below the state folder; those that are absent are left out.
    List<String> contents() {
        return contents;
    }
}
