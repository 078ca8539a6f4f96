package org.guanai.aid.approval;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.aid.decision.DecisionBook;
import org.guanai.aid.decision.DecisionLevel;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// At which level the caller decides: the school on its own children, the county's officers on all;
/// a township has no say.
@ApplicationScoped
class DecidingPost {
    private final Caller caller;
    private final DecisionBook book;

    DecidingPost(Caller caller, DecisionBook book) {
        this.caller = caller;
        this.book = book;
    }

    /// Who applied never decides, and nobody decides at both levels, in whatever post (职责分离).
    ///
    /// @throws Refusal.Conflict when the caller has had a hand in it
    void requireOtherHands(ApplicationCase application, DecisionLevel level) {
        if (application.isAppliedForBy(caller.human())) {
            throw Refusal.conflict("aid.applicant-decides");
        }
        if (book.hasDecided(application.id(), caller.human(), level)) {
            throw Refusal.conflict("aid.decider-decides-again");
        }
    }

    /// @throws Refusal.Forbidden when the caller's post decides nothing here
    DecisionLevel levelFor(ApplicationCase application) {
        var here = new OrgPath(caller.org());
        var officer = caller.is(Roles.AID_OFFICER);
        if (here.equals(application.org()) && (officer || caller.is(Roles.PRINCIPAL))) {
            return DecisionLevel.SCHOOL;
        }
        if (here.equals(application.org().county())
                && (officer || caller.is(Roles.COUNTY_OFFICER))) {
            return DecisionLevel.COUNTY;
        }
        throw Refusal.forbidden("aid.not-your-level");
    }

    /// Whether the caller may take back what a level decided: the same level or the one above it.
    ///
    /// @throws Refusal.Forbidden when not
    void requireAtLeast(DecisionLevel level, ApplicationCase application) {
        if (levelFor(application).compareTo(level) < 0) {
            throw Refusal.forbidden("aid.not-your-level");
        }
    }
}
