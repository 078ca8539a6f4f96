package org.guanai.mentoring.team.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// An appointment letter.
///
/// @param number `〔2026〕第1号`
/// @param place name of the school, or of the organisation that appoints
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterView(
        UUID id,
        UUID helperId,
        String number,
        String name,
        String title,
        String place,
        LocalDate from,
        LocalDate until,
        String duties,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endedWhy,
        long version) {}
