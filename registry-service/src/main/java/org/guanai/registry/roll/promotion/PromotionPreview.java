package org.guanai.registry.roll.promotion;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What a run would do now.
///
/// @param conflicts children who would be held, at most 500
public record PromotionPreview(
        int promoted, int graduated, int held, List<PromotionConflict> conflicts) {
    private static final int MOST = 500;

    static PromotionPreview of(List<Candidate> all) {
        return new PromotionPreview(
                count(all, PromotionAct.PROMOTED),
                count(all, PromotionAct.GRADUATED),
                count(all, PromotionAct.HELD),
                of(all, PromotionAct.HELD).limit(MOST).map(PromotionConflict::of).toList());
    }

    private static int count(List<Candidate> all, PromotionAct act) {
        return (int) of(all, act).count();
    }

    private static Stream<Candidate> of(List<Candidate> all, PromotionAct act) {
        return all.stream().filter(c -> c.is(act));
    }

    /// A child that somebody must look at.
    public record PromotionConflict(UUID studentId, String name, int grade, HoldReason why) {
        static PromotionConflict of(Candidate c) {
            return new PromotionConflict(c.studentId(), c.name(), c.at().grade(), c.why());
        }
    }
}
