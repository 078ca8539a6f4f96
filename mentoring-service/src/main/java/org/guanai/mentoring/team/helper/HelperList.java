package org.guanai.mentoring.team.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.team.entry.HelperState;
import org.guanai.mentoring.team.vetting.Vettings;

/// Reading helpers.
@ApplicationScoped
class HelperList {
    private final Helpers helpers;
    private final Vettings vettings;
    private final Caller caller;

    HelperList(Helpers helpers, Vettings vettings, Caller caller) {
        this.helpers = helpers;
        this.vettings = vettings;
        this.caller = caller;
    }

    /// With the vettings, except for a caller who is bound to their own records.
    @Transactional
    HelperView one(UUID id) {
        var helper = helpers.findByIdOptional(id).orElseThrow(Refusal::absent);
        return HelperView.of(helper, caller.personBound() ? null : vettings.of(id));
    }

    @Transactional
    Page<HelperView> list(Optional<HelperState> state, Paging paging) {
        var rows = helpers.after(paging.afterId(), state, paging.limit() + 1);
        return Page.of(rows, paging.limit(), h -> Cursor.of(h.id)).map(h -> HelperView.of(h, null));
    }
}
