package org.guanai.mentoring.counsel.referral;

import java.time.LocalDate;
import java.util.UUID;

/// A referral, without its words.
///
/// @param dueOn last day on which the other side answers in time
public record ReferralView(
        UUID id,
        UUID caseId,
        UUID studentId,
        ReferralTarget to,
        ReferralConsent consent,
        LocalDate sentOn,
        LocalDate dueOn,
        ReferralState state,
        long version) {}
