package org.guanai.aid.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.aid.application.AidApplicationView;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.approval.order.Reopening;
import org.guanai.aid.closing.NoticeClosing;
import org.guanai.aid.decision.DecisionBook;
import org.guanai.aid.decision.DecisionLevel;
import org.guanai.aid.recovery.setoff.Withholding;
import org.guanai.kit.problem.Refusal;

/// Takes a decision back that was a slip (撤销误作的决定), so that its level decides again. The school's
/// until its notice is published: from then on there are objections. The county's until the bank
/// has the payment; what it had granted goes back to the budget.
@ApplicationScoped
class ReopeningDesk {
    private final ApplicationProgress applications;
    private final NoticeClosing notices;
    private final Granting granting;
    private final DecisionBook book;
    private final DecidingPost post;
    private final Withholding withholding;

    ReopeningDesk(
            ApplicationProgress applications,
            NoticeClosing notices,
            Granting granting,
            DecisionBook book,
            DecidingPost post,
            Withholding withholding) {
        this.applications = applications;
        this.notices = notices;
        this.granting = granting;
        this.book = book;
        this.post = post;
        this.withholding = withholding;
    }

    /// @throws Refusal.Forbidden below the level that decided
    /// @throws Refusal.Conflict when nothing is decided, after the notice, or when the bank has the
    ///   payment
    @Transactional
    AidApplicationView reopen(UUID id, Reopening reopening) {
        var application = applications.toDecide(id).orElseThrow(Refusal::absent);
        var level = application.lastDecided();
        post.requireAtLeast(level, application);
        requireUnpublished(application, level);
        withholding.requireNothingTaken(id);
        granting.release(application);
        book.takeBack(id, level, reopening.reason());
        applications.reopen(application);
        return applications.view(id);
    }

    /// A county's decision follows the notice, and nothing was published of it.
    private void requireUnpublished(ApplicationCase application, DecisionLevel level) {
        if (level == DecisionLevel.SCHOOL && notices.wasPublished(application.id())) {
            throw Refusal.conflict("aid.notice-was-published");
        }
    }
}
