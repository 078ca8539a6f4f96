package org.guanai.registry.people.account;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// What somebody logs in with: the name that their school asked for, else one that follows from the
/// human's id. It tells nothing about who they are, so whether it is taken tells nothing either.
final class Username {
    /// Without letters that are taken for others, and without vowels, so that no words come about.
    private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxz";

    private static final int SHORT = 8;
    private static final int LONG = 12;

    private Username() {}

    /// In the order in which they are to be tried; the last is free for certain.
    static Stream<String> candidates(String wanted, UUID human) {
        var own = Stream.of(spelt(human, SHORT), spelt(human, LONG));
        return wanted == null ? own : Stream.concat(Stream.of(typed(wanted)), own);
    }

    /// As it is kept, however somebody types it.
    static String typed(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /// The random end of the id.
    private static String spelt(UUID human, int length) {
        var left = human.getLeastSignificantBits() & Long.MAX_VALUE;
        var name = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            name.append(LETTERS.charAt((int) (left % LETTERS.length())));
            left /= LETTERS.length();
        }
        return name.toString();
    }
}
