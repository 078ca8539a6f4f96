package org.guanai.sheets;

import java.util.List;
import java.util.function.Function;

/// A row that was read.
///
/// @param entry null when the row is rejected
public record CheckedRow<E>(int row, E entry, List<Finding> findings) {
    public boolean isTaken() {
        return entry != null;
    }

    public <F> CheckedRow<F> map(Function<E, F> made) {
        return new CheckedRow<>(row, entry == null ? null : made.apply(entry), findings);
    }
}
