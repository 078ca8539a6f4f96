package org.guanai.registry.roll.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;

/// Has the ledger of a place compared, or of the caller's whole county.
@ApplicationScoped
class ComparisonDesk {
    private final LedgerComparison comparison;
    private final Caller caller;

    ComparisonDesk(LedgerComparison comparison, Caller caller) {
        this.comparison = comparison;
        this.caller = caller;
    }

    @Transactional
    ComparisonView compare(ComparisonOrder order) {
        var own = new OrgPath(caller.org());
        return comparison.compare(order.org() == null ? own : order.org());
    }
}
