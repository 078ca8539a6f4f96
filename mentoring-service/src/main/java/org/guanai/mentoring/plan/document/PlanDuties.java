package org.guanai.mentoring.plan.document;

import static org.guanai.mentoring.rhythm.kind.Due.Termly.About.END;
import static org.guanai.mentoring.rhythm.kind.Due.Termly.About.START;

import java.util.List;
import org.guanai.mentoring.match.event.PairingKind;
import org.guanai.mentoring.rhythm.kind.Due;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.kind.SatisfiedBy;

/// Declares the duties of a term that a document satisfies (3.1.4f-4, 3.1.4f-5).
final class PlanDuties {
    private static final int PLAN_OPENS = 7;
    private static final int PLAN_WITHIN = 14;
    private static final int SUMMARY_OPENS = 21;

    /// 每学期初制订一份帮扶计划书: from a week before the term until two weeks after its first day.
    static final DutyKind SUPPORT_PLAN =
            termly("SUPPORT_PLAN", "3.1.4f-4", new Due.Termly(START, PLAN_OPENS, PLAN_WITHIN));

    /// 每学期末写一份总结或教育心得: within the last three weeks of the term.
    static final DutyKind TERM_SUMMARY =
            termly("TERM_SUMMARY", "3.1.4f-5", new Due.Termly(END, SUMMARY_OPENS, 0));

    private PlanDuties() {}

    private static DutyKind termly(String code, String clause, Due.Termly due) {
        return new DutyKind(
                code, clause, PairingKind.SURROGATE, due, List.of(), SatisfiedBy.DOCUMENT);
    }
}
