package org.guanai.notification.directory;

import java.util.Locale;

/// Whose entry it is: guardian (监护人), staff (教职工) or helper (帮扶人).
enum Noun {
    GUARDIAN,
    STAFF,
    HELPER;

    /// What a sealed address was sealed with: `guardian:<id>:email`.
    String context(Object id, String field) {
        return name().toLowerCase(Locale.ROOT) + ":" + id + ":" + field;
    }
}
