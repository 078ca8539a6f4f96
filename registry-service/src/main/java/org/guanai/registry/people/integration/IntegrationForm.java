package org.guanai.registry.people.integration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Another system to be let in.
///
/// @param name by which officers know it
/// @param school 10-digit 学校标识码 of the one school that it acts for; absent for the county
public record IntegrationForm(
        @NotBlank @Size(max = 80) String name, @Pattern(regexp = "\\d{10}") String school) {}
