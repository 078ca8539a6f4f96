package org.guanai.mentoring.care.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.mentoring.ContactRecorded;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.Held;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.rhythm.duty.Duty;
import org.guanai.mentoring.rhythm.duty.DutyKind;

/// A contact (联系记录) between a helper and a child, or an attempt at one. Never changed afterwards.
///
/// @param counts whether it may satisfy a duty: the child was reached, and a visit was one in
///   person
/// @param ruleVersion of the rule under which it was accepted
record Contact(
        UUID id,
        DutyKind kind,
        Instant occurredAt,
        LocalDate occurredOn,
        boolean reached,
        boolean counts,
        Channel channel,
        Integer minutes,
        int concern,
        int parts,
        UUID visitId,
        Instant recordedAt,
        String ruleVersion) {
    /// @throws Refusal.Unprocessable for a contact in the future, and for parts that are not of the
    ///   duty
    static Contact of(ContactEntry e, Instant now, Held<BackDating> rule) {
        if (e.occurredAt().isAfter(now.plusSeconds(rule.content().aheadSeconds()))) {
            throw Refusal.unprocessable("mentoring.contact-in-future", "occurredAt");
        }
        var parts = e.parts() == null ? Set.<DutyKind.Part>of() : e.parts();
        checkParts(e, parts);
        return new Contact(
                e.id() == null ? Ids.next() : e.id(),
                e.kind(),
                e.occurredAt(),
                LocalDate.ofInstant(e.occurredAt(), BusinessZone.ID),
                e.reached(),
                e.reached() && isPresent(e),
                e.channel(),
                e.minutes(),
                e.concern() == null ? 0 : e.concern(),
                DutyKind.bits(parts),
                e.visitId(),
                now,
                rule.label());
    }

    ContactRecorded recorded(Duty duty) {
        return new ContactRecorded(
                id,
                duty.pairingId(),
                duty.studentId(),
                duty.helperId(),
                duty.org(),
                kind.name(),
                occurredAt,
                reached,
                concern);
    }

    /// 3.1.3j, 3.1.4f-3: a phone call is no visit.
    private static boolean isPresent(ContactEntry e) {
        return !e.kind().isVisit() || e.channel() == null || e.channel() == Channel.IN_PERSON;
    }

    private static void checkParts(ContactEntry e, Set<DutyKind.Part> parts) {
        if (!e.kind().parts().containsAll(parts)) {
            throw Refusal.unprocessable("mentoring.part-not-of-kind", "parts");
        }
        if (e.reached() && parts.isEmpty() && !e.kind().parts().isEmpty()) {
            throw Refusal.unprocessable("mentoring.parts-missing", "parts");
        }
    }
}
