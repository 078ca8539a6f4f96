package org.guanai.proofs.token;

import java.util.List;
import java.util.stream.Stream;
import org.guanai.proofs.token.door.Door;
import org.guanai.proofs.token.door.Wire;
import org.guanai.proofs.token.forgery.Forgery;

/// What came of showing tokens.
///
/// @param tried how many were shown that must be refused
/// @param accepted which of them were let in
/// @param oddly which were refused, but not as they should be
/// @param goodRefused after which of them the good token was refused
record Verdict(long tried, List<String> accepted, List<String> oddly, List<String> goodRefused) {

    static Verdict none() {
        return new Verdict(0, List.of(), List.of(), List.of());
    }

    static Verdict lost(Door door, Forgery after) {
        return new Verdict(0, List.of(), List.of(), List.of(line(door, after)));
    }

    static Verdict of(Door door, Forgery forgery, Wire answer) {
        var line = List.of(line(door, forgery) + " answered " + said(answer));
        if (forgery.refusal().isIn(answer)) {
            return new Verdict(1, List.of(), List.of(), List.of());
        }
        return isRefused(answer)
                ? new Verdict(1, List.of(), line, List.of())
                : new Verdict(1, line, List.of(), List.of());
    }

    Verdict and(Verdict other) {
        return new Verdict(
                tried + other.tried,
                joined(accepted, other.accepted),
                joined(oddly, other.oddly),
                joined(goodRefused, other.goodRefused));
    }

    /// Everything else got past the door: also a 404, and a 403 that was not to be one.
    private static boolean isRefused(Wire answer) {
        return switch (answer.status()) {
            case 0, 400, 401, 403, 431 -> true;
            default -> false;
        };
    }

    private static String said(Wire answer) {
        return answer.head()
                .lines()
                .filter(line ->
                        line.startsWith("http")
                                || line.startsWith("www-")
                                || line.startsWith("content-type"))
                .toList()
                .toString();
    }

    private static String line(Door door, Forgery forgery) {
        return door + ": " + forgery.name();
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
