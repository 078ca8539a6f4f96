package org.guanai.proofs.fault.site;

import java.time.Duration;
import org.guanai.proofs.proof.Figures;

/// The figures of one scenario, under its name.
public record Scores(Figures figures, String scenario) {

    public void note(String name, double value) {
        figures.note(full(name), value);
    }

    public void atLeast(String name, double value, double promised) {
        figures.atLeast(full(name), value, promised);
    }

    public void atMost(String name, double value, double promised) {
        figures.atMost(full(name), value, promised);
    }

    /// Seconds that something may take at most.
    public void atMost(String name, Duration took, Duration promised) {
        atMost(name + "Seconds", took.toMillis() / 1e3, promised.toMillis() / 1e3);
    }

    public void none(String name, long count) {
        figures.none(full(name), count);
    }

    /// Something that must be.
    public void holds(String name, boolean is) {
        atLeast(name, is ? 1 : 0, 1);
    }

    public String full(String name) {
        return "faults." + scenario + "." + name;
    }
}
