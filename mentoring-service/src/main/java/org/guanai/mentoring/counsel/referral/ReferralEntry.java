package org.guanai.mentoring.counsel.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A referral.
///
/// @param reason why, at most 2000 characters; sealed
public record ReferralEntry(
        @NotNull ReferralTarget to,
        @NotNull ReferralConsent consent,
        @NotNull LocalDate sentOn,
        @NotBlank @Size(max = 2000) String reason) {}
