package org.guanai.registry.roll.promotion;

import java.util.UUID;
import org.guanai.registry.place.organisation.StageYear;

/// A child at the end of the school year.
///
/// @param entryYear in which it entered the stage
/// @param why null unless it is held
record Candidate(
        UUID enrolmentId,
        UUID studentId,
        String name,
        StageYear at,
        int entryYear,
        PromotionAct act,
        HoldReason why) {
    boolean is(PromotionAct what) {
        return act == what;
    }
}
