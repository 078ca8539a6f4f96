package org.guanai.mentoring.care.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.mentoring.care.kind.Channel;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.care.kind.ContactPart;

/// What a contact said before it was corrected or withdrawn.
///
/// @param version of the contact that said this
/// @param hasNote its text opens only by a disclosure of the contact
/// @param changedBy id of the person, or name of the client, that replaced it
/// @param reason why it was replaced
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactRevisionView(
        UUID id,
        long version,
        ContactKind kind,
        Instant occurredAt,
        boolean reached,
        @Nullable Channel channel,
        @Nullable Integer minutes,
        int concern,
        Set<ContactPart> parts,
        boolean hasNote,
        String changedBy,
        Instant changedAt,
        String reason) {}
