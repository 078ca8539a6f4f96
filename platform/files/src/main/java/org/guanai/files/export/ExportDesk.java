package org.guanai.files.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.ApprovalWaiting;
import org.guanai.events.Roles;
import org.guanai.files.export.Export.Asker;
import org.guanai.files.export.order.ExportDecision;
import org.guanai.files.export.order.ExportOrder;
import org.guanai.files.export.source.ExportLimits;
import org.guanai.files.export.source.ExportSource.ExportScope;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.job.Jobs;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.Scope;

/// Takes orders for exports, has responsible persons decide, and hands the files out: to whoever
/// asked, and to nobody else.
@ApplicationScoped
public class ExportDesk {
    private static final String NOUN = "export";

    /// Behind every id.
    private static final UUID LAST = new UUID(-1, -1);

    private final Exports exports;
    private final ExportLimits limits;
    private final Jobs jobs;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    ExportDesk(
            Exports exports,
            ExportLimits limits,
            Jobs jobs,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.exports = exports;
        this.limits = limits;
        this.jobs = jobs;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ExportView ask(ExportOrder order, String askerName) {
        var source = limits.source(order);
        if (source.roles().stream().noneMatch(caller::is)) {
            throw Refusal.forbidden("kit.forbidden");
        }
        var rows = limits.count(source, new ExportScope(caller.org(), order.filters()), order);
        var asker = new Asker(new OrgPath(caller.org()), caller.name(), askerName, member());
        var waits = limits.needsApproval(source, caller.org(), rows);
        var asked = Export.ask(order, asker, rows, waits, clock.instant());
        exports.persistAndFlush(asked);
        journal.wrote(NOUN, asked.id, "list", "filter", "format", "purpose");
        if (waits) {
            journal.publish(limits.topic(), asked.id, waiting(asked));
        } else {
            begin(asked);
        }
        return ExportView.of(asked);
    }

    private ApprovalWaiting waiting(Export asked) {
        var human = caller.maybeHuman().orElse(null);
        return new ApprovalWaiting("EXPORT", asked.id, asked.org.text(), human, asked.askedAt);
    }

    /// The caller's own, and for responsible persons all of their scope; newest first.
    @Transactional
    Page<ExportView> page(Paging paging) {
        var rows =
                exports.page(
                        paging.afterId().orElse(LAST),
                        caller.name(),
                        decides(),
                        paging.limit() + 1);
        return Page.of(rows, paging.limit(), e -> Cursor.of(e.id)).map(ExportView::of);
    }

    @Transactional
    ExportView view(UUID id) {
        return ExportView.of(found(id));
    }

    @Transactional
    ExportView decide(UUID id, ExportDecision decision) {
        var export = found(id);
        export.decide(decision, caller.name(), clock.instant());
        journal.wrote(NOUN, id, "decision");
        if (decision.approved()) {
            begin(export);
        }
        return ExportView.of(export);
    }

    /// @throws Refusal.Absent to anybody but whoever asked for it, and when it has expired
    @Transactional
    ExportedFile fetch(UUID id) {
        var export = exports.find(id, caller.name(), false).orElseThrow(Refusal::absent);
        if (!export.canBeFetched(clock.instant())) {
            throw Refusal.absent();
        }
        journal.exported(export.list, id.toString(), export.purpose);
        return new ExportedFile(id, export.list, export.format, export.fileKey);
    }

    private void begin(Export export) {
        jobs.submit(export.id, ExportWorker.KIND, export.org.text(), export.askedBy, Map.of());
    }

    private Optional<UUID> member() {
        return caller.scope().flatMap(Scope::member);
    }

    private Export found(UUID id) {
        return exports.find(id, caller.name(), decides()).orElseThrow(Refusal::absent);
    }

    private boolean decides() {
        return caller.is(Roles.PRINCIPAL) || caller.is(Roles.COUNTY_OFFICER);
    }
}
