package org.guanai.sheets;

import java.util.List;
import java.util.function.Function;
import org.guanai.sheets.format.Place;

/// A row that was read.
///
/// @param entry null when the row is rejected
public record CheckedRow<E>(Place place, E entry, List<Finding> findings) {
    public boolean isTaken() {
        return entry != null;
    }

    public <F> CheckedRow<F> map(Function<E, F> made) {
        return new CheckedRow<>(place, entry == null ? null : made.apply(entry), findings);
    }
}
