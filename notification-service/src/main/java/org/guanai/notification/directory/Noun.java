package org.guanai.notification.directory;

import java.util.Locale;

/// Whose entry it is: guardian (监护人), staff (教职工) or helper (帮扶人), or a guardian's address of
/// before.
enum Noun {
    GUARDIAN,
    STAFF,
    HELPER,
    FORMER;

    /// What a sealed address was sealed with: `guardian:<id>:email`.
    String context(Object id, String field) {
        var owner = this == FORMER ? GUARDIAN : this;
        return owner.name().toLowerCase(Locale.ROOT) + ":" + id + ":" + field;
    }
}
