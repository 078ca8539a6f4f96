package org.guanai.proofs.fault.proxy;

import java.time.Duration;

/// What a connection between two parts suffers. The other end notices as it would in life: late,
/// never, or by a broken connection.
public sealed interface Fault {
    /// All is well.
    record None() implements Fault {}

    /// Each piece comes later by so much, in both directions.
    record Delay(Duration each) implements Fault {}

    /// Nothing moves, and nobody is told: a cable that was pulled. What was sent arrives once the
    /// fault is over.
    record Stall() implements Fault {}

    /// Every connection that is open or comes meanwhile is lost without a word: nobody is told, and
    /// nothing is ever forwarded on it, also afterwards. So a firewall forgets, or a machine dies.
    record Vanish() implements Fault {}

    /// The connection breaks within an answer, so many bytes into it; also those that are open.
    record Cut(int answerBytes) implements Fault {}

    /// Connections are broken off at once, new ones too.
    record Reset() implements Fault {}

    /// The request goes through, and its answer is lost together with the connection.
    ///
    /// @param request what the request must contain, so that the question before it is still
    ///   answered; empty means any
    record LostAnswer(String request) implements Fault {}
}
