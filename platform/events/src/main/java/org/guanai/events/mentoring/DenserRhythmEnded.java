package org.guanai.events.mentoring;

import java.time.LocalDate;
import java.util.UUID;

/// A denser rhythm of a school ends, or never holds: what the Measures demand is owed again. Key:
/// the rhythm.
///
/// @param org path of the school
/// @param kind code of the duty, such as HOME_VISIT
/// @param until last day; one before its first when it never held
public record DenserRhythmEnded(UUID rhythmId, String org, String kind, LocalDate until) {}
