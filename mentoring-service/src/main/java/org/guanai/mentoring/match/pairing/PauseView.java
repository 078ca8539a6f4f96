package org.guanai.mentoring.match.pairing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/// A stretch in which duties rest.
///
/// @param duty the one that rests; absent when all do
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PauseView(
        UUID id, UUID pairingId, DutyKind duty, LocalDate from, LocalDate until, String reason) {}
