package org.guanai.mentoring.care.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.guanai.mentoring.care.kind.Channel;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.care.kind.ContactPart;

/// A contact as it should have been recorded. The pairing stays: a contact with another child is
/// withdrawn and recorded anew.
///
/// @param reached false for an attempt that failed
/// @param channel in person when absent; a visit by phone is none
/// @param concern 0 none – 3 acute
/// @param note stays when absent, since it is not shown; empty takes it away
/// @param parts those done, of WEEKLY_CONTACT and MONTHLY_LIAISON
/// @param reason what was wrong
public record ContactCorrection(
        @NotNull ContactKind kind,
        @NotNull Instant occurredAt,
        @NotNull Boolean reached,
        Channel channel,
        @Min(0) @Max(1_440) Integer minutes,
        @Min(0) @Max(3) Integer concern,
        @Size(max = 4_000) String note,
        Set<@NotNull ContactPart> parts,
        @NotBlank @Size(max = 400) String reason) {
    public ContactCorrection {
        concern = concern == null ? 0 : concern;
        parts = parts == null ? Set.of() : parts;
    }
}
