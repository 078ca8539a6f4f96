package org.guanai.registry.people.account;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What somebody logs in with: the name that was asked for, or their phone, or, when neither is
/// known, `u-` and the end of their id. Whoever comes second to a name gets `-2` behind it, then
/// `-3` …
final class Username {
    private static final int TRIES = 9;

    private Username() {}

    /// In the order in which they are to be tried; the last is free for certain.
    static Stream<String> candidates(String wanted, UUID person) {
        var own = "u-" + person.toString().substring(24);
        if (wanted == null) {
            return Stream.of(own);
        }
        var name = wanted.strip().toLowerCase(Locale.ROOT);
        var numbered = IntStream.rangeClosed(2, TRIES).mapToObj(n -> name + "-" + n);
        return Stream.concat(Stream.concat(Stream.of(name), numbered), Stream.of(own));
    }
}
