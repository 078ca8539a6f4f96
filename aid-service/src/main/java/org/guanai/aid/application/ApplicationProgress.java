package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.aid.payee.PayeeAccount;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.aid.publicity.NoticeLevel;
import org.guanai.aid.publicity.NoticeSubject;
import org.guanai.aid.publicity.NoticeSubjects;
import org.guanai.aid.publicity.Publication;
import org.guanai.aid.student.StudentsArrived;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Moves applications on for the features that follow: decisions, public notice and payment. Every
/// step joins the caller's transaction and locks the rows that it moves.
@ApplicationScoped
public class ApplicationProgress implements NoticeSubjects {
    private final AidApplications applications;
    private final AidApplicationViews views;
    private final ProgrammeTerms programmes;
    private final Journal journal;
    private final Clock clock;

    ApplicationProgress(
            AidApplications applications,
            AidApplicationViews views,
            ProgrammeTerms programmes,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.views = views;
        this.programmes = programmes;
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

    @Override
    public NoticeSubject subject() {
        return NoticeSubject.APPLICATION;
    }

    @Override
    public Published putOnNotice(Publication publication, OrgPath school, int most) {
        var programme = programmes.of(publication.programmeId()).orElseThrow(Refusal::absent);
        var locked = applications.lockedForNotice(programme.id(), publication.term(), school, most);
        locked.forEach(AidApplication::putOnNotice);
        var rows =
                locked.stream()
                        .map(a -> new OnNotice(a.id, a.studentName, a.grade, a.className, a.tier))
                        .toList();
        var days = programme.noticeWorkingDays();
        return new Published(programme.id(), programme.name(), days, rows);
    }

    @Override
    public void shown(Collection<UUID> ids, UUID notice, LocalDate until) {
        applications.locked(ids).forEach(a -> publish(a, a.shown(notice, until)));
    }

    @Override
    public void pass(NoticeLevel level, Collection<UUID> ids) {
        applications.locked(ids).stream()
                .filter(a -> a.state == ApplicationState.ON_NOTICE)
                .forEach(AidApplication::passNotice);
    }

    @Override
    public void takeBack(UUID id) {
        var application = applications.locked(id).orElseThrow();
        if (application.holdsApproval()) {
            publish(application, application.takeBackApproval(clock.instant()));
        }
    }

    @Override
    public void waitAgain(NoticeLevel level, Collection<UUID> ids) {
        applications.locked(ids).stream()
                .filter(a -> a.state == ApplicationState.ON_NOTICE)
                .forEach(AidApplication::waitForNotice);
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

    /// The money came back: it is paid again in a new list, to an account that is right.
    public void paymentReturned(Collection<UUID> ids) {
        applications.locked(ids).forEach(AidApplication::paymentReturned);
    }

    /// Their payment list was withdrawn.
    public void leavePayment(Collection<UUID> ids) {
        applications.locked(ids).forEach(AidApplication::leavePayment);
    }

    /// Whether a payment that failed may have been made after all: nothing else is under way.
    public boolean mayBePaidAfterAll(UUID id) {
        return applications.locked(id).orElseThrow().mayBePaidAfterAll();
    }

    private void publish(AidApplication application, Record event) {
        journal.publish(Topics.AID_EVENTS, application.studentId, event);
    }

    /// @param amount CNY, two places
    /// @param account sealed to the application
    public record Payable(
            UUID id, UUID studentId, OrgPath org, BigDecimal amount, PayeeAccount account) {}
}
