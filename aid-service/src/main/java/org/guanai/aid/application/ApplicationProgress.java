package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.aid.payee.PayeeAccount;
import org.guanai.aid.student.StudentsArrived;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Moves applications on for the features that follow: decisions, public notice and payment. Every
/// step joins the caller's transaction and locks the rows that it moves.
@ApplicationScoped
public class ApplicationProgress {
    private final AidApplications applications;
    private final AidApplicationViews views;
    private final Journal journal;
    private final Clock clock;

    ApplicationProgress(
            AidApplications applications, AidApplicationViews views, Journal journal, Clock clock) {
        this.applications = applications;
        this.views = views;
        this.journal = journal;
        this.clock = clock;
    }

    /// Applications follow a record that is joined into another, and go back when they are parted.
    void on(@Observes StudentsArrived arrived) {
        arrived.joined()
                .forEach((student, into) ->
                        applications.toFollow(student, into).forEach(a -> a.follow(into)));
        applications.joinedFrom(arrived.own()).forEach(AidApplication::goBack);
        applications.flush();
    }

    /// One application to decide on, locked. Empty when there is none that the caller may see.
    public Optional<ApplicationCase> toDecide(UUID id) {
        return applications.locked(id).map(ApplicationCase.class::cast);
    }

    /// Many to decide on, locked, by id; those that the caller may not see are not among them.
    public Map<UUID, ApplicationCase> toDecide(Collection<UUID> ids) {
        return applications.locked(ids).stream().collect(Collectors.toMap(a -> a.id, a -> a));
    }

    /// An application with its decisions, after the changes of the current transaction.
    public AidApplicationView view(UUID id) {
        applications.flush();
        return views.of(applications.findById(id));
    }

    /// Puts what the school has approved on notice, oldest first.
    public List<OnNotice> putOnNotice(UUID programme, String term, OrgPath school, int most) {
        var locked = applications.lockedForNotice(programme, term, school, most);
        locked.forEach(AidApplication::putOnNotice);
        return locked.stream()
                .map(a -> new OnNotice(a.id, a.studentName, a.grade, a.className))
                .toList();
    }

    /// The notice has passed; those that were withdrawn or refused meanwhile stay as they are.
    public void passNotice(Collection<UUID> ids) {
        applications.locked(ids).stream()
                .filter(a -> a.state == ApplicationState.ON_NOTICE)
                .forEach(AidApplication::passNotice);
    }

    /// An objection was upheld: the school's approval is taken back, unless it was already, by the
    /// family or by another objection.
    public void takeBackApproval(UUID id) {
        var application = applications.locked(id).orElseThrow();
        if (!application.holdsApproval()) {
            return;
        }
        journal.publish(
                Topics.AID_EVENTS,
                application.studentId,
                application.takeBackApproval(clock.instant()));
    }

    /// A decision was a slip: its level decides again.
    ///
    /// @throws Refusal.Conflict when none was taken, or the bank has the payment
    public void reopen(ApplicationCase application) {
        var reopened = application.reopen(clock.instant());
        journal.publish(Topics.AID_EVENTS, application.studentId(), reopened);
    }

    /// Takes what is granted and not yet paid into payment, oldest first; failed payments are tried
    /// again.
    public List<Payable> putInPayment(UUID programme, String term, int most) {
        var locked = applications.lockedForPayment(programme, term, most);
        locked.forEach(AidApplication::putInPayment);
        return locked.stream()
                .map(a -> new Payable(a.id, a.studentId, a.org, a.amount, a.account))
                .toList();
    }

    public void paid(Collection<UUID> ids) {
        applications.locked(ids).forEach(AidApplication::paid);
    }

    public void paymentFailed(Collection<UUID> ids) {
        applications.locked(ids).forEach(AidApplication::paymentFailed);
    }

    /// What a notice may show of an application, and the name to be masked.
    public record OnNotice(UUID id, String name, int grade, String className) {}

    /// @param amount CNY, two places
    /// @param account sealed to the application
    public record Payable(
            UUID id, UUID studentId, OrgPath org, BigDecimal amount, PayeeAccount account) {}
}
