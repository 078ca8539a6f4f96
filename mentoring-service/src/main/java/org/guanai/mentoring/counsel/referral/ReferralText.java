package org.guanai.mentoring.counsel.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// The opened words of a referral.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralText(UUID referralId, @Nullable String reason, @Nullable String feedback) {}
