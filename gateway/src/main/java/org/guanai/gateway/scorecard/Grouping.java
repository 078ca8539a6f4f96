package org.guanai.gateway.scorecard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Subject of the scorecard's rows.
enum Grouping {
    SCHOOL,
    VILLAGE,
    TOWNSHIP,
    COUNTY;

    static Optional<Grouping> of(String name) {
        return name == null
                ? Optional.of(SCHOOL)
                : Arrays.stream(values()).filter(by -> by.word().equals(name)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
