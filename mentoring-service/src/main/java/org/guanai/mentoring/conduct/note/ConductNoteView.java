package org.guanai.mentoring.conduct.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A guidance with its words.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConductNoteView(
        UUID id,
        UUID studentId,
        UUID helperId,
        LocalDate heldOn,
        ConductTopic topic,
        String words,
        @Nullable String advice,
        @Nullable Instant withdrawnAt,
        long version) {}
