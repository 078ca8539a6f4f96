package org.guanai.sample.leaflet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanai.kit.rule.RuleOf;

/// The rules by which leaflets are printed.
@ApplicationScoped
public class Printing {
    @Produces public static final RuleOf<Paper> PAPER = new RuleOf<>("paper", Paper.class);
    @Produces public static final RuleOf<Ink> INK = new RuleOf<>("ink", Ink.class);

    public record Paper(@Min(60) @Max(300) int grams) {}

    public record Ink(int colours) {}
}
