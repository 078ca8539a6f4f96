package org.guanai.aid.donation;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.donation.order.Purpose;
import org.guanai.aid.money.Money;
import org.guanai.kit.scope.OrgPath;

/// A campaign with its account: `received` = `used` + `left`.
///
/// @param closesOn last day
public record CampaignView(
        UUID id,
        OrgPath org,
        String title,
        Purpose purpose,
        Money target,
        LocalDate opensOn,
        LocalDate closesOn,
        Money received,
        Money used,
        Money left,
        long version) {

    static CampaignView of(Campaign c) {
        return new CampaignView(
                c.id,
                c.org,
                c.title,
                c.purpose,
                new Money(c.target),
                c.opensOn,
                c.closesOn,
                new Money(c.received),
                new Money(c.used),
                new Money(c.received.subtract(c.used)),
                c.version);
    }
}
