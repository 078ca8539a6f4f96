package org.guanai.registry.people.leading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// A member of a leading group.
///
/// @param staffId a member of staff of the school
/// @param task what they see to
public record GroupMember(
        @NotNull UUID staffId, @NotNull GroupDuty duty, @NotBlank @Size(max = 200) String task) {

    GroupMember tidied() {
        return new GroupMember(staffId, duty, task.strip());
    }
}
