package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.aid.ApplicationDecided;
import org.guanai.kit.journal.Journal;

/// Moves applications on for the features that follow: public notice and payment. Every step joins
/// the caller's transaction and holds the rows that it moves.
@ApplicationScoped
public class ApplicationProgress {
    private static final Set<ApplicationState> PAYABLE =
            Set.of(ApplicationState.COUNTY_APPROVED, ApplicationState.PAYMENT_FAILED);

    private final AidApplications applications;
    private final Journal journal;
    private final Clock clock;

    ApplicationProgress(AidApplications applications, Journal journal, Clock clock) {
        this.applications = applications;
        this.journal = journal;
        this.clock = clock;
    }

    /// Puts what the school has approved on notice, oldest first.
    public List<OnNotice> putOnNotice(UUID programme, String term, String school, int most) {
        var held = applications.heldForNotice(programme, term, school, most);
        held.forEach(a -> a.moveTo(ApplicationState.ON_NOTICE));
        return held.stream()
                .map(a -> new OnNotice(a.id, a.studentName, a.grade, a.className))
                .toList();
    }

    /// The notice has passed; those that were withdrawn or refused meanwhile stay as they are.
    public void passNotice(Collection<UUID> ids) {
        applications.held(ids).stream()
                .filter(a -> a.state == ApplicationState.ON_NOTICE)
                .forEach(a -> a.moveTo(ApplicationState.NOTICE_PASSED));
    }

    /// An objection was upheld: the school's approval is taken back.
    public void takeBackApproval(UUID id) {
        var application = applications.held(id).orElseThrow();
        if (application.state == ApplicationState.WITHDRAWN) {
            return;
        }
        application.moveTo(ApplicationState.SCHOOL_REFUSED);
        journal.publish(
                Topics.AID_EVENTS,
                application.studentId,
                new ApplicationDecided(
                        id,
                        application.studentId,
                        application.org,
                        application.programmeId,
                        DecisionLevel.SCHOOL.name(),
                        Outcome.REFUSED.name(),
                        clock.instant()));
    }

    /// Takes what is granted and not yet paid into payment, oldest first; failed payments are tried
    /// again.
    public List<Payable> putInPayment(UUID programme, String term, int most) {
        var held = applications.heldForPayment(programme, term, PAYABLE, most);
        held.forEach(a -> a.moveTo(ApplicationState.IN_PAYMENT));
        return held.stream()
                .map(a -> new Payable(a.id, a.studentId, a.org, a.term, a.amount))
                .toList();
    }

    public void paid(Collection<UUID> ids) {
        applications.held(ids).forEach(a -> a.moveTo(ApplicationState.PAID));
    }

    public void paymentFailed(Collection<UUID> ids) {
        applications.held(ids).forEach(a -> a.moveTo(ApplicationState.PAYMENT_FAILED));
    }

    /// What a notice may show of an application, and the name to be masked.
    public record OnNotice(UUID id, String name, int grade, String className) {}

    /// @param amount CNY, two places
    public record Payable(UUID id, UUID studentId, String org, String term, BigDecimal amount) {}
}
