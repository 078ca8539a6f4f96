package org.guanai.registry.child.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param why what is wrong with the school's answer
public record RequestAppeal(@NotBlank @Size(min = 4, max = 500) String why) {}
