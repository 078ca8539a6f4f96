package org.guanai.safety.bullying.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// That somebody was heard.
///
/// @param who a party, a witness, a teacher: sealed in the database
/// @param guardianPresent whether the guardian of a child was there
/// @param words what they said; sealed in the database
public record Hearing(
        @NotNull LocalDate heardOn,
        @NotBlank @Size(max = 100) String who,
        @NotNull Boolean guardianPresent,
        @NotBlank @Size(max = 4000) String words) {}
