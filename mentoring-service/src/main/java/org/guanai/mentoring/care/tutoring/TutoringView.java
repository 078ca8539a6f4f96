package org.guanai.mentoring.care.tutoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A tutoring of a child.
///
/// @param studentName echoed, so that an entry for the wrong child is seen at once
/// @param effect 1 none – 4 good
/// @param withdrawnWhy absent while it stands
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TutoringView(
        UUID id,
        UUID pairingId,
        UUID studentId,
        @Nullable String studentName,
        UUID helperId,
        LocalDate heldOn,
        TutoringSubject subject,
        TutoringForm form,
        int minutes,
        String part,
        @Nullable String weakPoint,
        String done,
        int effect,
        boolean homeworkSeen,
        String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable String withdrawnWhy,
        long version) {}
