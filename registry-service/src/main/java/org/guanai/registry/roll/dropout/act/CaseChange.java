package org.guanai.registry.roll.dropout.act;

import jakarta.validation.constraints.Size;
import java.util.UUID;

/// What is known of a case, as it stands now.
///
/// @param whereabouts 去向
/// @param schoolDuty who answers for the child at the school (责任人)
/// @param townshipDuty at the township
/// @param villageDuty in the village
/// @param applicationId application for aid that was made for the child (3.2.4f)
public record CaseChange(
        DropoutCause cause,
        @Size(max = 120) String whereabouts,
        @Size(max = 40) String schoolDuty,
        @Size(max = 40) String townshipDuty,
        @Size(max = 40) String villageDuty,
        UUID applicationId) {}
