package org.guanai.aid.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.aid.application.ApplicationState;
import org.guanai.aid.closing.NoticeClosing;
import org.guanai.aid.decision.DecisionLevel;
import org.guanai.aid.decision.Outcome;
import org.guanai.kit.problem.Refusal;

/// The county's decision (审批): after the public notice, and within the budget (3.3.2b).
@ApplicationScoped
class CountyApproval {
    /// States in which a notice, or an objection to it, may still hold the decision up.
    private static final Set<ApplicationState> WAITS =
            Set.of(ApplicationState.ON_NOTICE, ApplicationState.NOTICE_PASSED);

    private final NoticeClosing notices;
    private final Granting granting;
    private final Clock clock;

    CountyApproval(NoticeClosing notices, Granting granting, Clock clock) {
        this.notices = notices;
        this.granting = granting;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict while the notice stands, while an objection is open, or when the
    ///   budget does not hold the amount
    Step decide(ApplicationCase application, Outcome outcome) {
        if (WAITS.contains(application.state())) {
            passNotice(application);
        }
        application.requireOpenFor(DecisionLevel.COUNTY);
        return switch (outcome) {
            case APPROVED -> {
                var grant = granting.grant(application);
                var event = application.approveByCounty(grant, clock.instant());
                yield new Step(event, grant.ruleVersion());
            }
            case REFUSED ->
                    new Step(
                            application.refuseByCounty(clock.instant()),
                            granting.ruleVersion(application));
        };
    }

    private void passNotice(ApplicationCase application) {
        switch (notices.standing(application.id())) {
            case RUNNING -> throw Refusal.conflict("aid.notice-not-passed");
            case OBJECTED -> throw Refusal.conflict("aid.objection-open");
            case PASSED -> {
                if (application.state() == ApplicationState.ON_NOTICE) {
                    application.passNotice();
                }
            }
        }
    }
}
