package org.guanai.mentoring.plan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// The target sheet of a school (目标任务表, 3.1.1d).
@ApplicationScoped
class TargetDesk {
    private static final UUID FIRST = new UUID(0, 0);

    private final Targets targets;
    private final TargetActuals actuals;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    TargetDesk(
            Targets targets, TargetActuals actuals, Caller caller, Journal journal, Clock clock) {
        this.targets = targets;
        this.actuals = actuals;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when the school has one of that title for the term
    /// @throws Refusal.Invalid for an indicator that this service does not have
    @Transactional
    TargetView set(TargetSetting setting) {
        if (setting.indicator() != null && !actuals.isKnown(setting.indicator())) {
            throw Refusal.invalid("mentoring.indicator-unknown", "indicator");
        }
        var target = Target.set(new OrgPath(caller.org()), setting, clock.instant());
        targets.persistAndFlush(target);
        journal.wrote(Target.TABLE, target.id, "title", "goal", "indicator");
        return view(target);
    }

    @Transactional
    TargetView change(UUID id, String ifMatch, TargetChange change) {
        var target = targets.locked(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, target.version);
        target.change(change);
        targets.flush();
        journal.corrected(Target.TABLE, id, change.reason(), "goal", "actual", "remark");
        return view(target);
    }

    @Transactional
    TargetView withdraw(UUID id, String reason) {
        var target = targets.locked(id).orElseThrow(Refusal::absent);
        target.withdraw(reason, clock.instant());
        targets.flush();
        journal.withdrew(Target.TABLE, id, reason);
        return view(target);
    }

    @Transactional
    TargetView one(UUID id) {
        return view(targets.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    /// By id.
    @Transactional
    Page<TargetView> list(Optional<OrgPath> under, String term, Paging paging) {
        var place = under.orElseGet(() -> new OrgPath(caller.org()));
        var rows = targets.page(place, term, paging.afterId().orElse(FIRST), paging.limit() + 1);
        return Page.of(rows, paging.limit(), t -> Cursor.of(t.id)).map(this::view);
    }

    private TargetView view(Target target) {
        var actual = target.indicator == null ? target.actual : actuals.of(target).orElse(null);
        return TargetView.of(target, actual);
    }
}
