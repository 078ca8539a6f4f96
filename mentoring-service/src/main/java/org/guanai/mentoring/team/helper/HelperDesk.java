package org.guanai.mentoring.team.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.team.entry.HelperRegistration;

/// Registering helpers from outside the school (3.1.4a).
@ApplicationScoped
class HelperDesk {
    private final Helpers helpers;
    private final HelperPublication publication;
    private final Sealer sealer;
    private final HelperApplications applications;
    private final Journal journal;
    private final Clock clock;

    HelperDesk(
            Helpers helpers,
            HelperPublication publication,
            Sealer sealer,
            HelperApplications applications,
            Journal journal,
            Clock clock) {
        this.helpers = helpers;
        this.publication = publication;
        this.sealer = sealer;
        this.applications = applications;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param by who takes the application
    @Transactional
    HelperView register(HelperRegistration registration, Caller by) {
        var helper =
                Helper.register(
                        registration,
                        org(registration.org(), by),
                        sealer,
                        by.name(),
                        clock.instant());
        applications.keep(helper, registration.application(), LocalDate.now(clock));
        helpers.persistAndFlush(helper);
        publication.publish(helper);
        journal.wrote("helper", helper.id, "name", "type", "category", "unit", "phone", "email");
        return HelperView.of(helper, null);
    }

    /// The caller's own organisation, or one below it.
    private static OrgPath org(OrgPath asked, Caller by) {
        var own = new OrgPath(by.org());
        if (asked != null && !asked.isWithin(own)) {
            throw Refusal.absent();
        }
        return asked == null ? own : asked;
    }
}
