package org.guanai.safety.bullying.questionnaire;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/// Codes for the pupils of a grade, as many as there are pupils. They are cut apart and drawn by
/// lot.
///
/// @param grade 1–9
public record CodeOrder(
        @NotNull @Min(1) @Max(9) Integer grade, @NotNull @Min(1) @Max(1000) Integer number) {

    /// Shown once, kept nowhere.
    public record DrawnCodes(int grade, List<String> codes) {}
}
