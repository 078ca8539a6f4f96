package org.guanai.mentoring.team.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;

/// Registering and finding helpers from outside the school (3.1.4a).
@ApplicationScoped
class HelperDesk {
    static final String TABLE = "helper";

    private final Helpers helpers;
    private final HelperPublication publication;
    private final Sealer sealer;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    HelperDesk(
            Helpers helpers,
            HelperPublication publication,
            Sealer sealer,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.helpers = helpers;
        this.publication = publication;
        this.sealer = sealer;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    HelperView register(HelperRegistration r) {
        if (!r.category().suits(r.type())) {
            throw Refusal.unprocessable("mentoring.category-not-of-type", "category");
        }
        var helper = helper(Ids.next(), r);
        helpers.persistAndFlush(helper);
        publication.publish(helper, r.phone(), r.email());
        audit.wrote(TABLE, helper.id, "name", "type", "category", "unit", "phone", "email");
        return HelperView.of(helper, null);
    }

    @Transactional
    HelperView one(UUID id) {
        var helper = helpers.findByIdOptional(id).orElseThrow(Refusal::absent);
        return HelperView.of(helper, caller.personBound() ? null : helpers.vettingsOf(id));
    }

    @Transactional
    Page<HelperView> list(Optional<Helper.State> state, Paging paging) {
        var rows = helpers.after(paging.afterId(), state.orElse(null), paging.limit() + 1);
        return Page.of(rows, paging.limit(), h -> Cursor.of(h.id)).map(h -> HelperView.of(h, null));
    }

    private Helper helper(UUID id, HelperRegistration r) {
        var helper = new Helper();
        helper.id = id;
        helper.org = organisation(r.org());
        helper.name = r.name().strip();
        helper.type = r.type();
        helper.category = r.category();
        helper.unit = r.unit();
        helper.phone = sealer.seal(r.phone(), TABLE, id, "phone");
        helper.email = sealer.seal(r.email(), TABLE, id, "email");
        helper.state = Helper.State.CANDIDATE;
        helper.recordedAt = clock.instant();
        return helper;
    }

    /// The caller's own organisation, or one below it.
    private String organisation(String asked) {
        var own = caller.org();
        if (asked != null && !asked.equals(own) && !asked.startsWith(own + "/")) {
            throw Refusal.absent();
        }
        return asked == null ? own : asked;
    }
}
