package org.guanai.proofs.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.guanai.proofs.token.door.Door;
import org.guanai.proofs.token.door.Showing;
import org.guanai.proofs.token.door.Wire;
import org.guanai.proofs.token.sound.Mint;

/// A guesser who has used up what an address may fail with, and goes on while others log in from
/// the same address with tokens that the door has never seen.
record Flood(Door door, Mint mint) {
    /// More than the forgeries of the proof need, and soon used up.
    static final int MOST_REFUSED = 5_000;

    private static final int OTHERS = 50;
    private static final int GUESSES_BETWEEN = 20;
    private static final int TOO_MANY = 429;

    /// How many of the others were not let in.
    long shutOut() {
        useUp();
        var shutOut = 0L;
        for (int i = 0; i < OTHERS; i++) {
            for (int guess = 0; guess < GUESSES_BETWEEN; guess++) {
                status("guess." + i + "." + guess);
            }
            shutOut += status(mint.sound()) == 200 ? 0 : 1;
        }
        return shutOut;
    }

    private void useUp() {
        for (int i = 0; i < 4 * MOST_REFUSED; i++) {
            if (status("guess.of." + i) == TOO_MANY) {
                return;
            }
        }
        throw new IllegalStateException("the guesser was never told to stop");
    }

    private int status(String token) {
        try {
            return Wire.get(door, Showing.bearer(token)).status();
        } catch (IOException e) {
            throw new UncheckedIOException("at " + door, e);
        }
    }
}
