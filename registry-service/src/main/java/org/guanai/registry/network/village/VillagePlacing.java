package org.guanai.registry.network.village;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// @param school 10-digit 学校标识码
public record VillagePlacing(@NotNull @Pattern(regexp = "\\d{10}") String school) {}
