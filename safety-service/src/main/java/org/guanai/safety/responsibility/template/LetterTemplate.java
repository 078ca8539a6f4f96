package org.guanai.safety.responsibility.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/// The template of responsibility letters. Rule `responsibility-letters`.
///
/// @param title of the letter
/// @param clauses the aims and duties, in their order, by layer
public record LetterTemplate(
        @NotBlank @Size(max = 60) String title,
        @NotEmpty
                Map<@NotNull LetterLayer, @NotEmpty List<@NotBlank @Size(max = 500) String>>
                        clauses) {}
