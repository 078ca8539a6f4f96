package org.guanai.events.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A child wrote to an adult of its school (3.1.6c). Does not say which child. Key: the letter.
///
/// @param adultId member of staff to whom it is
/// @param urgent it holds words of danger
/// @param dueOn last day on which an answer is in time
public record PupilLetterSent(
        UUID letterId, String org, UUID adultId, boolean urgent, LocalDate dueOn, Instant at) {}
