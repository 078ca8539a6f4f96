package org.guanai.mentoring.team.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;

/// Registering helpers from outside the school (3.1.4a).
@ApplicationScoped
class HelperDesk {
    private final Helpers helpers;
    private final HelperPublication publication;
    private final Sealer sealer;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    HelperDesk(
            Helpers helpers,
            HelperPublication publication,
            Sealer sealer,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.helpers = helpers;
        this.publication = publication;
        this.sealer = sealer;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    HelperView register(HelperRegistration registration) {
        var helper =
                Helper.register(registration, org(registration.org()), sealer, clock.instant());
        helpers.persistAndFlush(helper);
        publication.publish(helper);
        journal.wrote("helper", helper.id, "name", "type", "category", "unit", "phone", "email");
        return HelperView.of(helper, null);
    }

    /// The caller's own organisation, or one below it.
    private OrgPath org(OrgPath asked) {
        var own = new OrgPath(caller.org());
        if (asked != null && !asked.isWithin(own)) {
            throw Refusal.absent();
        }
        return asked == null ? own : asked;
    }
}
