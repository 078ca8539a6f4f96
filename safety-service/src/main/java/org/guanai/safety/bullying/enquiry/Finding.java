package org.guanai.safety.bullying.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanai.kit.problem.Refusal;

/// What the committee decides.
///
/// @param bullying whether it is bullying
/// @param grade of bullying: MINOR (轻微), SERIOUS (较重) or GRAVE (严重); absent when it is none
/// @param measures for the doer and for the bullied; sealed in the database
/// @param votes who decided, of how many; sealed in the database
public record Finding(
        @NotNull Boolean bullying,
        Grade grade,
        @NotBlank @Size(max = 4000) String measures,
        @NotBlank @Size(max = 500) String votes) {

    /// @throws Refusal.Invalid when bullying has no grade, or something else has one
    public void requireGrade() {
        if (bullying == (grade == null)) {
            throw Refusal.invalid("safety.bullying-grade", "grade");
        }
    }

    /// How grave bullying is.
    public enum Grade {
        MINOR,
        SERIOUS,
        GRAVE
    }
}
