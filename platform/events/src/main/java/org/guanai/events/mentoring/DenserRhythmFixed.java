package org.guanai.events.mentoring;

import java.time.LocalDate;
import java.util.UUID;

/// A school asks for one duty more often than the Measures demand (加密频次, 3.1.3i, 3.1.3j, 3.1.4f).
/// Key: the rhythm.
///
/// @param org path of the school
/// @param kind code of the duty, such as HOME_VISIT
/// @param cadence WEEK or MONTH
/// @param from first day
public record DenserRhythmFixed(
        UUID rhythmId, String org, String kind, String cadence, LocalDate from) {}
