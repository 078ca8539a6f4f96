package org.guanai.proofs.bench.measure;

import java.util.Locale;
import org.guanai.proofs.proof.Figures;

/// How long something takes at its full size and at a tenth of it.
///
/// @param name first word of the figures
/// @param units what is counted, at full size
public record Growth(String name, double units, double full, double tenth) {
    /// Times are in seconds. What grows by its amount grows by ten.
    public void note(Figures figures) {
        figures.note(name + ".size", units);
        figures.note(name + ".seconds", full);
        figures.note(name + ".tenthSeconds", tenth);
        figures.note(name + ".growth", full / tenth);
        figures.note(name + ".perSecond", units / full);
    }

    public String text() {
        return String.format(
                Locale.ROOT,
                "%s of %,.0f: %.2f s, a tenth of it: %.2f s",
                name,
                units,
                full,
                tenth);
    }
}
