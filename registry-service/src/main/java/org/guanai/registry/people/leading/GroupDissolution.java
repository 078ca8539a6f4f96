package org.guanai.registry.people.leading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason why the group is dissolved
public record GroupDissolution(@NotBlank @Size(min = 4, max = 200) String reason) {}
