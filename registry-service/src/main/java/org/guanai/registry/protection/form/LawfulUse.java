package org.guanai.registry.protection.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A use that a law prescribes, so that nobody is asked (法定依据): told all the same.
///
/// @param basis the law, with its article
public record LawfulUse(
        @NotBlank @Size(max = 300) String purpose,
        @NotBlank @Size(max = 300) String data,
        @NotBlank @Size(max = 200) String basis) {}
