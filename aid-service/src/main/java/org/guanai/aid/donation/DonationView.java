package org.guanai.aid.donation;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.kit.openapi.Nullable;

/// A donation.
///
/// @param donor absent where nobody wants to be known
public record DonationView(
        UUID id,
        @Nullable String donor,
        boolean shown,
        Money amount,
        LocalDate receivedOn,
        String receipt) {

    static DonationView of(Donation d) {
        return new DonationView(
                d.id, d.donor, d.shown, new Money(d.amount), d.receivedOn, d.receipt);
    }
}
