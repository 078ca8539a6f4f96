package org.guanai.mentoring.care.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanai.mentoring.care.kind.Channel;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.care.kind.ContactPart;

/// A contact or an attempt, as its helper records it.
///
/// @param id chosen by a client that was offline; made here when absent
/// @param reached false for an attempt that failed
/// @param channel in person when absent; a visit by phone is none
/// @param concern 0 none – 3 acute; from 2 on the guardian is to be told within two working days
///   (3.1.3k)
/// @param parts those done, of WEEKLY_CONTACT and MONTHLY_LIAISON
/// @param visitId ties the contacts of one visit
public record ContactEntry(
        UUID id,
        @NotNull UUID pairingId,
        @NotNull ContactKind kind,
        @NotNull Instant occurredAt,
        @NotNull Boolean reached,
        Channel channel,
        @Min(0) @Max(1_440) Integer minutes,
        @Min(0) @Max(3) Integer concern,
        @Size(max = 4_000) String note,
        Set<@NotNull ContactPart> parts,
        UUID visitId) {
    public ContactEntry {
        concern = concern == null ? 0 : concern;
        parts = parts == null ? Set.of() : parts;
    }
}
