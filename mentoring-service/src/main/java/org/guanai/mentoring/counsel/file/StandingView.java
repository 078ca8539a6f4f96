package org.guanai.mentoring.counsel.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// That a child is in counselling, for whoever answers for it: neither why nor how it is.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingView(
        UUID id,
        UUID studentId,
        @Nullable String studentName,
        UUID counsellorId,
        LocalDate openedOn) {}
