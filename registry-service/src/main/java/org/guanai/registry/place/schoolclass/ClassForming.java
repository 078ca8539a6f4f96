package org.guanai.registry.place.schoolclass;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.guanai.text.TypedText;

/// A class to be formed.
///
/// @param school 10-digit 学校标识码
/// @param grade 1–9
/// @param name within the grade, `1班`
public record ClassForming(
        @NotNull @Pattern(regexp = "\\d{10}") String school,
        @Min(1) @Max(9) int grade,
        @NotBlank @Size(max = 20) String name) {

    public ClassForming {
        school = TypedText.number(school);
    }
}
