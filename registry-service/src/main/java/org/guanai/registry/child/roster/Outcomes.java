package org.guanai.registry.child.roster;

import java.util.Arrays;
import java.util.List;
import org.guanai.registry.personal.Outcome;

/// What became of the rows of a chunk, in their order.
final class Outcomes {
    private final Outcome[] all;

    Outcomes(int rows) {
        all = new Outcome[rows];
    }

    void of(int nr, Outcome outcome) {
        all[nr] = outcome;
    }

    /// The row is not taken.
    void clash(int nr, String code, String field) {
        of(nr, new Outcome.Clash(code, field));
    }

    List<Outcome> list() {
        return Arrays.asList(all);
    }
}
