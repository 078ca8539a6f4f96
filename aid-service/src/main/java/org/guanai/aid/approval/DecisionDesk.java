package org.guanai.aid.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.aid.application.AidApplicationView;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.decision.DecidedCase;
import org.guanai.aid.decision.Decision;
import org.guanai.aid.decision.DecisionBook;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Decides applications: the school first (评审), the county after the public notice and within the
/// budget (审批). A refusal gives its reason (2.2).
@ApplicationScoped
class DecisionDesk {
    private final ApplicationProgress applications;
    private final SchoolApproval school;
    private final CountyApproval county;
    private final DecisionBook book;
    private final Journal journal;
    private final DecidingPost post;

    DecisionDesk(
            ApplicationProgress applications,
            SchoolApproval school,
            CountyApproval county,
            DecisionBook book,
            Journal journal,
            DecidingPost post) {
        this.applications = applications;
        this.school = school;
        this.county = county;
        this.book = book;
        this.journal = journal;
        this.post = post;
    }

    @Transactional
    AidApplicationView decide(UUID id, Decision decision) {
        decide(applications.toDecide(id).orElseThrow(Refusal::absent), decision);
        return applications.view(id);
    }

    /// Refuses before it changes anything, so that a refusal among many leaves the others whole.
    void decide(ApplicationCase application, Decision decision) {
        var level = post.levelFor(application);
        decision.requireReason();
        post.requireOtherHands(application, level);
        var step =
                switch (level) {
                    case SCHOOL -> school.decide(application, decision.outcome());
                    case COUNTY -> county.decide(application, decision.outcome());
                };
        var decided = new DecidedCase(application.id(), application.org(), level);
        book.enter(decided, decision, step.ruleVersion());
        journal.publish(Topics.AID_EVENTS, application.studentId(), step.event());
    }
}
