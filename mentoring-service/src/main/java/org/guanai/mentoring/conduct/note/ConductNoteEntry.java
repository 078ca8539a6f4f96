package org.guanai.mentoring.conduct.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A guidance that was given.
///
/// @param words what was seen and said, at most 2000 characters; sealed
/// @param advice for the class teacher, at most 1000 characters; sealed
/// @param reason why it is corrected; absent when it is recorded
public record ConductNoteEntry(
        @NotNull UUID studentId,
        @NotNull LocalDate heldOn,
        @NotNull ConductTopic topic,
        @NotBlank @Size(max = 2000) String words,
        @Size(max = 1000) String advice,
        @Size(max = 400) String reason) {}
