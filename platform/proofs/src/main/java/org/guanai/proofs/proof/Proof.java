package org.guanai.proofs.proof;

/// One instrument: it brings the platform into the situation that a promise is about, and counts or
/// measures what comes of it.
public interface Proof {
    /// As typed: `./guanai prove NAME`.
    String name();

    /// In half a line.
    String what();

    /// Whether `prove all` leaves it out.
    default boolean hasItsOwnCommand() {
        return false;
    }

    /// Runs it; broken promises show in the figures.
    ///
    /// @throws RuntimeException when the situation itself could not be brought about
    void run(Ground ground, Figures figures);
}
