package org.guanai.proofs.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.guanai.proofs.token.door.Door;
import org.guanai.proofs.token.door.Showing;
import org.guanai.proofs.token.door.Wire;
import org.guanai.proofs.token.forgery.Forgery;

/// Shows every forgery twice at every door, and after each the good token, which all that time is
/// remembered there.
///
/// @param good tokens that every door must take
record Trial(List<Door> doors, List<Forgery> forgeries, List<String> good) {
    private static final int AT_ONCE = 4;
    private static final int TOO_MANY = 429;
    private static final int TRIES = 5;

    Verdict run() {
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var asked = new ArrayList<Future<Verdict>>();
            doors.forEach(door -> asked.add(people.submit(() -> at(door))));
            var all = Verdict.none();
            for (var verdict : asked) {
                all = all.and(verdict.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Whether the good ones are taken at all.
    boolean isOpen(Door door) {
        return good.stream().allMatch(token -> isTaken(door, token));
    }

    private Verdict at(Door door) {
        var verdict = Verdict.none();
        for (var forgery : forgeries) {
            var showing = forgery.made().apply(door);
            for (int i = 0; i < 2; i++) {
                verdict = verdict.and(Verdict.of(door, forgery, answer(door, showing)));
            }
            for (var token : good) {
                verdict =
                        verdict.and(
                                isTaken(door, token)
                                        ? Verdict.none()
                                        : Verdict.lost(door, forgery));
            }
        }
        return verdict;
    }

    private static boolean isTaken(Door door, String token) {
        return answer(door, Showing.bearer(token)).status() == 200;
    }

    /// A door that says to come back later has not looked at the token yet.
    private static Wire answer(Door door, Showing showing) {
        try {
            var answer = Wire.get(door, showing);
            for (int i = 0; i < TRIES && answer.status() == TOO_MANY; i++) {
                LockSupport.parkNanos(answer.pause().toNanos());
                answer = Wire.get(door, showing);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("at " + door, e);
        }
    }
}
