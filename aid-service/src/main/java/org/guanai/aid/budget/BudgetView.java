package org.guanai.aid.budget;

import java.util.UUID;
import org.guanai.aid.programme.Money;
import org.guanai.kit.scope.OrgPath;

/// @param committed promised by county decisions, never more than the total
public record BudgetView(
        UUID id,
        UUID programmeId,
        String term,
        OrgPath org,
        Money total,
        Money committed,
        Money left,
        long version) {

    static BudgetView of(Budget b) {
        return new BudgetView(
                b.id,
                b.programmeId,
                b.term,
                b.org,
                new Money(b.total),
                new Money(b.committed),
                new Money(b.total.subtract(b.committed)),
                b.version);
    }
}
