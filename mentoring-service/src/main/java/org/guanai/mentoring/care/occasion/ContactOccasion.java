package org.guanai.mentoring.care.occasion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.Held;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.rhythm.duty.OpenDuty;
import org.guanai.mentoring.rhythm.duty.Subject;

/// What a contact is recorded for.
///
/// @param since first day of the pairing
/// @param until last day of the pairing; null while it is active
/// @param open the duty that runs, locked; empty once the pairing has ended
/// @param rule by which it is accepted
/// @param late whether a contact of a day may be entered though it is too late; asked only then
public record ContactOccasion(
        Subject subject,
        LocalDate since,
        LocalDate until,
        String studentName,
        Optional<OpenDuty> open,
        Held<BackDating> rule,
        Predicate<LocalDate> late) {

    /// Whether a contact of this time may be recorded.
    ///
    /// @param enteredOn day on which it was recorded
    /// @throws Refusal.Unprocessable for one in the future, before the pairing, after its end, or
    ///   too long ago
    public void check(Instant occurredAt, LocalDate enteredOn, Instant now) {
        var on = LocalDate.ofInstant(occurredAt, BusinessZone.ID);
        if (occurredAt.isAfter(now.plusSeconds(rule.content().aheadSeconds()))) {
            throw Refusal.unprocessable("mentoring.contact-in-future", "occurredAt");
        }
        if (on.isBefore(since)) {
            throw Refusal.unprocessable("mentoring.contact-before-pairing", "occurredAt");
        }
        if (until != null && on.isAfter(until)) {
            throw Refusal.unprocessable("mentoring.pairing-ended", "pairingId");
        }
        if (on.isBefore(enteredOn.minusDays(rule.content().days())) && !late.test(on)) {
            throw Refusal.unprocessable("mentoring.contact-too-late", "occurredAt");
        }
    }
}
