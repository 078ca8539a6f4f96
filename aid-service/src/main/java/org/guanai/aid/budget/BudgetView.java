package org.guanai.aid.budget;

import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.kit.scope.OrgPath;

/// At every moment `total` = `paid` + `reserved` + `left`.
///
/// @param committed promised by county decisions, never more than the total
/// @param paid of it what the bank has paid and neither the bank nor a family has given back
/// @param reserved of it what is still to be paid
public record BudgetView(
        UUID id,
        UUID programmeId,
        String term,
        OrgPath org,
        Money total,
        Money committed,
        Money paid,
        Money reserved,
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
                new Money(b.paid),
                new Money(b.committed.subtract(b.paid)),
                new Money(b.total.subtract(b.committed)),
                b.version);
    }
}
