package org.guanai.mentoring.rhythm.denser;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.mentoring.rhythm.window.Cadence;

/// A denser rhythm that a school fixes for itself, or the county for a school.
///
/// @param school 10-digit 学校标识码; the caller's own when absent
/// @param kind code of a duty with a rhythm, such as HOME_VISIT
/// @param boarders `true` for boarders only, `false` for day pupils only; all children when absent
/// @param from first day, today or later
/// @param until last day; it holds on when absent
/// @param basis minutes, document or reason by which it is fixed
public record DenserRhythmOrder(
        @Size(max = 20) String school,
        @NotBlank @Size(max = 40) String kind,
        @NotNull Cadence cadence,
        Boolean boarders,
        @NotNull LocalDate from,
        LocalDate until,
        @NotBlank @Size(max = 400) String basis) {}
