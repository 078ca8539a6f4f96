package org.guanai.mentoring.conduct.priority;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Something that was done for a child first.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttentionView(
        UUID id,
        UUID studentId,
        AttentionKind kind,
        LocalDate givenOn,
        UUID givenBy,
        @Nullable String words,
        long version) {}
