package org.guanai.mentoring.care.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanai.mentoring.rhythm.duty.DutyKind;
import org.guanai.mentoring.rhythm.duty.DutyView;
import org.guanai.mentoring.sql.Row;

/// A contact as others see it. The note is not in it: only that there is one.
///
/// @param studentName echoed, so that an entry for the wrong child is seen at once
/// @param counts whether it may satisfy a duty
/// @param hasNote its text opens only by a disclosure
/// @param duty the duty after this contact; only in the answer to a new one
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactView(
        UUID id,
        UUID pairingId,
        UUID studentId,
        String studentName,
        UUID helperId,
        DutyKind kind,
        Instant occurredAt,
        boolean reached,
        boolean counts,
        Channel channel,
        Integer minutes,
        int concern,
        Set<DutyKind.Part> parts,
        UUID visitId,
        boolean hasNote,
        Instant recordedAt,
        DutyView duty) {

    static ContactView recorded(Contact c, boolean hasNote, DutyView duty) {
        return new ContactView(
                c.id(),
                duty.pairingId(),
                duty.studentId(),
                duty.studentName(),
                duty.helperId(),
                c.kind(),
                c.occurredAt(),
                c.reached(),
                c.counts(),
                c.channel(),
                c.minutes(),
                c.concern(),
                DutyKind.partsOf(c.parts()),
                c.visitId(),
                hasNote,
                c.recordedAt(),
                duty);
    }

    static ContactView of(Row row) {
        return new ContactView(
                row.id("id"),
                row.id("pairing_id"),
                row.id("student_id"),
                row.text("student_name"),
                row.id("helper_id"),
                row.one(DutyKind.class, "kind"),
                row.instant("occurred_at"),
                row.flag("reached"),
                row.flag("counts"),
                row.one(Channel.class, "channel"),
                row.maybeNumber("minutes"),
                row.number("concern"),
                DutyKind.partsOf(row.number("parts")),
                row.id("visit_id"),
                row.flag("has_note"),
                row.instant("recorded_at"),
                null);
    }
}
