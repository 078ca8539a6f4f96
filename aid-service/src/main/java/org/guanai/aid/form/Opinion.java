package org.guanai.aid.form;

import org.guanai.aid.decision.DecisionLevel;
import org.guanai.aid.decision.DecisionView;
import org.guanai.aid.decision.Outcome;

/// What a level has decided, as its box on the form says it.
///
/// @param who 学校意见, 县级意见
public record Opinion(String who, String outcome, String reason, String on) {
    static Opinion of(DecisionView decision) {
        return new Opinion(
                decision.level() == DecisionLevel.SCHOOL ? "学校意见" : "县学生资助管理中心意见",
                decision.outcome() == Outcome.APPROVED ? "同意" : "不同意",
                FormWords.orNothing(decision.reason()),
                FormWords.day(decision.decidedAt()));
    }
}
