package org.guanai.mentoring.care.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.mentoring.care.kind.Channel;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.care.kind.ContactPart;
import org.guanai.mentoring.care.kind.CountsNot;

/// A contact as others see it. The note is not in it: only that there is one.
///
/// @param studentName echoed, so that an entry for the wrong child is seen at once
/// @param className of the child; in lists only, as is `helperName`
/// @param counts whether it may satisfy a duty
/// @param countsNot why it does not; absent when it counts
/// @param hasNote its text opens only by a disclosure
/// @param correctedAt absent unless it was corrected
/// @param withdrawnAt absent unless it was withdrawn
/// @param withdrawnWhy the reason that was given
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactView(
        UUID id,
        UUID pairingId,
        UUID studentId,
        @Nullable String studentName,
        @Nullable String className,
        UUID helperId,
        @Nullable String helperName,
        ContactKind kind,
        Instant occurredAt,
        boolean reached,
        boolean counts,
        @Nullable CountsNot countsNot,
        @Nullable Channel channel,
        @Nullable Integer minutes,
        int concern,
        Set<ContactPart> parts,
        @Nullable UUID visitId,
        boolean hasNote,
        Instant recordedAt,
        @Nullable Instant correctedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        long version) {

    static ContactView of(Contact c, String studentName) {
        return new ContactView(
                c.id,
                c.pairingId,
                c.studentId,
                studentName,
                null,
                c.helperId,
                null,
                c.kind,
                c.occurredAt,
                c.reached,
                c.counts,
                c.countsNot,
                c.channel,
                c.minutes,
                c.concern,
                c.parts,
                c.visitId,
                c.note != null,
                c.recordedAt,
                c.correctedAt,
                c.withdrawnAt,
                c.withdrawnWhy,
                c.version);
    }
}
