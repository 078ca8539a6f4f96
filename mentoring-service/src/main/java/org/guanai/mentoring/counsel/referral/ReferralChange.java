package org.guanai.mentoring.counsel.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What became of a referral; noted again, it mends a mistake.
///
/// @param feedback what the other side said, or the conditions of coming back, at most 2000
///   characters; sealed, and stays when absent
public record ReferralChange(@NotNull ReferralState state, @Size(max = 2000) String feedback) {}
