package org.guanai.aid.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanai.aid.publicity.NoticeSubject;

/// An appeal as it is sent.
///
/// @param subjectId id of the refused application or recognition
/// @param ground sealed
public record AppealEntry(
        @NotNull NoticeSubject subject,
        @NotNull UUID subjectId,
        @NotBlank @Size(max = 2000) String ground) {}
