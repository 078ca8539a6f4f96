package org.guanai.aid.sponsorship;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.aid.sponsorship.order.SponsorshipEnding;
import org.guanai.aid.sponsorship.order.SponsorshipEntry;
import org.guanai.kit.openapi.Nullable;

/// A sponsorship (一对一资助).
///
/// @param pupilCode what the sponsor knows the child by
/// @param nextDueOn when the next gift is due
public record SponsorshipView(
        UUID id,
        UUID studentId,
        UUID sponsorId,
        String pupilCode,
        boolean firstName,
        SponsorshipEntry.GiftForm form,
        Money perYear,
        SponsorshipEntry.Rhythm rhythm,
        LocalDate startsOn,
        LocalDate nextDueOn,
        boolean active,
        @Nullable LocalDate endedOn,
        @Nullable SponsorshipEnding.EndCause endCause,
        long version) {

    static SponsorshipView of(Sponsorship s) {
        return new SponsorshipView(
                s.id,
                s.studentId,
                s.sponsorId,
                s.pupilCode,
                s.firstName,
                s.form,
                new Money(s.perYear),
                s.rhythm,
                s.startsOn,
                s.nextDueOn,
                s.state == Sponsorship.State.ACTIVE,
                s.endedOn,
                s.endCause,
                s.version);
    }
}
