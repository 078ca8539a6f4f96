package org.guanai.mentoring.care.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// What helper and guardian agreed to do for a child.
///
/// @param contactId absent when it was agreed at no recorded contact
/// @param overdue whether it is open after its day
/// @param outcome absent while it is open
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionView(
        UUID id,
        UUID pairingId,
        UUID studentId,
        @Nullable String studentName,
        UUID helperId,
        @Nullable UUID contactId,
        String what,
        ActionOwner owner,
        LocalDate dueOn,
        ActionState state,
        boolean overdue,
        @Nullable String outcome,
        @Nullable LocalDate settledOn,
        long version) {}
