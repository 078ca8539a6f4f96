package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.notice.NoticeRows;
import org.guanai.aid.payee.BankAccount;
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
public class AidDesk {
    private static final List<String> SEE_ALL =
            List.of(
                    Roles.PRINCIPAL,
                    Roles.AID_OFFICER,
                    Roles.COUNTY_OFFICER,
                    Roles.TOWNSHIP_OFFICER,
                    Roles.AUDITOR);

    private final AidApplications applications;
    private final AidApplicationViews views;
    private final NoticeRows notices;
    private final Journal journal;
    private final Caller caller;

    AidDesk(
            AidApplications applications,
            AidApplicationViews views,
            NoticeRows notices,
            Journal journal,
            Caller caller) {
        this.applications = applications;
        this.views = views;
        this.notices = notices;
        this.journal = journal;
        this.caller = caller;
    }

    /// @throws Refusal.Absent when the caller sees none of this id
    @Transactional
    public AidApplicationView one(UUID id) {
        var application = mine(id);
        if (!caller.personBound()) {
            journal.opened("application", id, null);
        }
        return views.of(application);
    }

    @Transactional
    Page<AidApplicationSummary> list(ApplicationFilter filter, int limit) {
        return Page.of(
                applications.list(filter.by(onlyApplicant()), limit + 1),
                limit,
                a -> Cursor.of(a.priority(), a.id()));
    }

    @Transactional
    AidApplicationView setAccount(UUID id, String ifMatch, BankAccount account) {
        var application = mine(id);
        Editable.check(ifMatch, application.version);
        application.payTo(views.sealed(account, id));
        applications.flush();
        journal.wrote("application", id, "bankAccount");
        return views.of(application);
    }

    @Transactional
    AidApplicationView withdraw(UUID id) {
        var application = visible(applications.locked(id));
        application.withdraw();
        notices.strike(id);
        applications.flush();
        journal.wrote("application", id, "state");
        return views.of(application);
    }

    /// @throws Refusal.Absent when the caller sees none of this id
    AidApplication locked(UUID id, String ifMatch) {
        var application = visible(applications.locked(id));
        Editable.check(ifMatch, application.version);
        return application;
    }

    AidApplicationView saved(AidApplication application) {
        applications.flush();
        return views.of(application);
    }

    /// The person whose own submissions are all that the caller may see, null when there is no such
    /// bound.
    private UUID onlyApplicant() {
        var seesAll = caller.personBound() || SEE_ALL.stream().anyMatch(caller::is);
        return seesAll ? null : caller.person();
    }

    private AidApplication mine(UUID id) {
        return visible(applications.findByIdOptional(id));
    }

    private AidApplication visible(Optional<AidApplication> found) {
        var only = onlyApplicant();
        return found.filter(a -> only == null || a.applicant.equals(only))
                .orElseThrow(Refusal::absent);
    }
}
