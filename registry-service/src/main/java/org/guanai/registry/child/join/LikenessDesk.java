package org.guanai.registry.child.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.likeness.LikenessOutcome;
import org.guanai.registry.child.likeness.LikenessQuestions;
import org.guanai.registry.child.likeness.LikenessView;

/// Decides whether two records are one child: then they are joined at once.
@ApplicationScoped
class LikenessDesk {
    private final LikenessQuestions questions;
    private final JoinDesk joins;

    LikenessDesk(LikenessQuestions questions, JoinDesk joins) {
        this.questions = questions;
        this.joins = joins;
    }

    @Transactional
    LikenessView decide(UUID id, LikenessDecision decision) {
        var decided = questions.decide(id, decision.outcome(), decision.reason());
        if (decision.outcome() == LikenessOutcome.SAME) {
            var stays = decision.stays() == null ? decided.otherId() : decision.stays();
            joins.join(stays, new Joining(other(decided, stays), decision.reason()));
        }
        return decided;
    }

    private static UUID other(LikenessView likeness, UUID stays) {
        if (stays.equals(likeness.studentId())) {
            return likeness.otherId();
        }
        if (!stays.equals(likeness.otherId())) {
            throw Refusal.unprocessable("registry.not-to-be-joined", "stays");
        }
        return likeness.studentId();
    }
}
