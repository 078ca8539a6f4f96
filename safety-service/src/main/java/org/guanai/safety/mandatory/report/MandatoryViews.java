package org.guanai.safety.mandatory.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.guanai.safety.mandatory.told.AgenciesTold;
import org.guanai.safety.mandatory.told.ChannelView;
import org.guanai.safety.mandatory.told.ToldAgency;

/// What goes out of a mandatory report to this caller.
@ApplicationScoped
class MandatoryViews {
    private final MandatoryReports reports;
    private final MandatoryWords words;
    private final AgenciesTold agencies;
    private final Clock clock;

    MandatoryViews(
            MandatoryReports reports, MandatoryWords words, AgenciesTold agencies, Clock clock) {
        this.reports = reports;
        this.words = words;
        this.agencies = agencies;
        this.clock = clock;
    }

    MandatoryView of(MandatoryReport r) {
        var isMine = reports.isMine(r);
        var leads = reports.leads();
        return new MandatoryView(
                r.id,
                r.number,
                r.org,
                r.studentId,
                r.situations(),
                r.foundOn,
                r.danger,
                leads || isMine ? words.open(r.id, r.facts) : null,
                r.guardianSuspected
                        ? MandatoryView.GuardianNotice.HELD
                        : MandatoryView.GuardianNotice.OPEN,
                isMine,
                r.reportedAt,
                r.state,
                agencies.of(r.id).stream().map(this::view).toList(),
                leads ? words.outcome(r.id, r.outcome) : null,
                r.closedAt,
                r.version);
    }

    private ChannelView view(ToldAgency told) {
        var at = told.toldAt() == null ? clock.instant() : told.toldAt();
        return new ChannelView(
                told.agency(),
                told.dueAt(),
                told.toldAt(),
                told.way(),
                told.receivedBy(),
                told.receipt(),
                at.isAfter(told.dueAt()));
    }
}
