package org.guanai.proofs.bench.site;

import org.guanai.proofs.proof.Figures;

/// One thing that is measured, beside its floor where it has one.
public interface Case {
    /// First word of its figures, as in `contact.ratio`.
    String name();

    /// In half a line.
    String what();

    /// Measures it and notes its figures.
    ///
    /// @throws RuntimeException when the situation itself could not be brought about
    void run(Site site, Figures figures);
}
