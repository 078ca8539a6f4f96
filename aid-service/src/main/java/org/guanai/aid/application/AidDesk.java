package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.application.BankAccountResource.Account;
import org.guanai.events.Roles;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Reads applications, keeps their account and lets them be withdrawn. Teachers, who only apply on
/// behalf, see what they submitted themselves.
@ApplicationScoped
class AidDesk {
    private static final List<String> DESK =
            List.of(Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER, Roles.AUDITOR);

    private final AidApplications applications;
    private final AidDecisions decisions;
    private final NoticePeriod notices;
    private final SealedFields fields;
    private final Journal journal;
    private final Caller caller;

    AidDesk(
            AidApplications applications,
            AidDecisions decisions,
            NoticePeriod notices,
            SealedFields fields,
            Journal journal,
            Caller caller) {
        this.applications = applications;
        this.decisions = decisions;
        this.notices = notices;
        this.fields = fields;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    AidApplicationView one(UUID id) {
        var application = mine(id);
        if (!caller.personBound()) {
            journal.opened("application", id, null);
        }
        return view(application);
    }

    @Transactional
    Page<AidApplicationSummary> list(Wanted wanted, int limit) {
        return Page.of(
                        applications.list(wanted, limit + 1),
                        limit,
                        a -> Cursor.of(a.priority, a.id))
                .map(AidApplicationSummary::of);
    }

    @Transactional
    AidApplicationView setAccount(UUID id, String ifMatch, Account account) {
        var application = mine(id);
        Editable.check(ifMatch, application.version);
        if (application.state == ApplicationState.IN_PAYMENT
                || application.state == ApplicationState.PAID) {
            throw Refusal.conflict("aid.in-payment");
        }
        fields.account(application, account);
        applications.flush();
        journal.wrote("application", id, "bankAccount");
        return view(application);
    }

    @Transactional
    AidApplicationView withdraw(UUID id) {
        var application = visible(applications.held(id));
        application.moveTo(ApplicationState.WITHDRAWN);
        notices.strike(id);
        applications.flush();
        journal.wrote("application", id, "state");
        return view(application);
    }

    /// The person whose own submissions are all that the caller may see, null when there is no such
    /// bound.
    UUID onlyOf() {
        var seesAll = caller.personBound() || DESK.stream().anyMatch(caller::is);
        return seesAll ? null : caller.person();
    }

    private AidApplication mine(UUID id) {
        return visible(applications.findByIdOptional(id));
    }

    private AidApplication visible(Optional<AidApplication> found) {
        var only = onlyOf();
        return found.filter(a -> only == null || a.applicant.equals(only))
                .orElseThrow(Refusal::absent);
    }

    private AidApplicationView view(AidApplication application) {
        return AidApplicationView.of(application, fields, decisions.of(application.id));
    }
}
