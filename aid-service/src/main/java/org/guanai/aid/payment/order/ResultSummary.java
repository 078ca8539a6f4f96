package org.guanai.aid.payment.order;

import java.util.List;
import java.util.UUID;

/// What became of the bank's results.
///
/// @param unchanged rows whose result was known
public record ResultSummary(UUID listId, int applied, int unchanged, List<ResultRowError> errors) {
    /// @param row 1 is the first result
    public record ResultRowError(int row, String code) {}
}
