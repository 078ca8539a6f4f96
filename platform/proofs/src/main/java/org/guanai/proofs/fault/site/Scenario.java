package org.guanai.proofs.fault.site;

/// One thing that goes wrong around the platform, and what must come of it.
public interface Scenario {
    /// The middle word of its figures: `faults.NAME.…`.
    String name();

    /// In half a line.
    String what();

    /// Brings the fault about, takes it away again, and counts.
    ///
    /// @throws RuntimeException when the situation could not be brought about
    void run(Site site, Scores scores);
}
