package org.guanai.kit.request;

import java.time.Instant;
import java.time.LocalDate;

/// Values that the database can store. PostgreSQL has neither NUL nor lone surrogates, and its
/// calendar ends before Java's; years of one to four digits suffice.
public final class Storable {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    private Storable() {}

    /// Whether a text, date or instant can be stored; anything else can.
    public static boolean is(Object value) {
        return switch (value) {
            case String text -> isText(text);
            case LocalDate day -> !day.isBefore(FIRST) && !day.isAfter(LAST);
            case Instant at -> !at.isBefore(EARLIEST) && !at.isAfter(LATEST);
            case null, default -> true;
        };
    }

    private static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
