package org.guanai.registry.people.recovery.address;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// The code that was sent.
public record CodeEntry(@NotNull @Pattern(regexp = "\\d{6}") String code) {}
