package org.guanai.aid.sponsorship;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.aid.sponsorship.order.GiftEntry;
import org.guanai.kit.openapi.Nullable;

/// A gift that was handed over.
public record GiftView(
        UUID id,
        String what,
        Money amount,
        GiftEntry.Way way,
        LocalDate deliveredOn,
        String receivedBy,
        String witness,
        @Nullable String receipt) {

    static GiftView of(SponsorGift g) {
        return new GiftView(
                g.id,
                g.what,
                new Money(g.amount),
                g.way,
                g.deliveredOn,
                g.receivedBy,
                g.witness,
                g.receipt);
    }
}
