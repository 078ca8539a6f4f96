package org.guanai.safety.mandatory.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.safety.mandatory.found.MandatoryEntry;
import org.guanai.safety.mandatory.told.AgenciesTold;
import org.guanai.safety.mandatory.told.ChannelEntry;

/// Mandatory reports for those who lead the case.
@ApplicationScoped
class MandatoryDesk {
    private static final String NOUN = "mandatory-report";

    private final MandatoryReports reports;
    private final MandatoryIntake intake;
    private final MandatoryViews views;
    private final MandatoryWords words;
    private final AgenciesTold agencies;
    private final Journal journal;

    MandatoryDesk(
            MandatoryReports reports,
            MandatoryIntake intake,
            MandatoryViews views,
            MandatoryWords words,
            AgenciesTold agencies,
            Journal journal) {
        this.reports = reports;
        this.intake = intake;
        this.views = views;
        this.words = words;
        this.agencies = agencies;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    MandatoryView make(MandatoryEntry entry) {
        return views.of(intake.make(entry));
    }

    @Transactional
    Page<MandatorySummary> list(String school, MandatoryState state, Paging paging) {
        return reports.list(school, state, paging);
    }

    @Transactional
    MandatoryView open(UUID id) {
        var report = reports.seen(id);
        journal.opened(NOUN, id, null);
        return views.of(report);
    }

    MandatoryView tell(UUID id, ChannelEntry entry) {
        var report = reports.held(id);
        report.requireOpen();
        agencies.tell(id, report.org, entry);
        journal.wrote(NOUN, id, "channel");
        return views.of(report);
    }

    /// @throws Refusal.Stale when it has changed since
    @Transactional
    MandatoryView correct(UUID id, String ifMatch, MandatoryCorrection correction) {
        var report = reports.held(id);
        Editable.check(ifMatch, report.version);
        intake.requireSame(report, correction.report());
        report.correct(correction.report(), words);
        reports.flush();
        journal.corrected(NOUN, id, correction.reason(), "situations", "facts", "suspects");
        return views.of(report);
    }

    /// @throws Refusal.Conflict while an authority must still be told
    MandatoryView close(UUID id, MandatoryClosing closing) {
        var report = reports.held(id);
        agencies.requireAll(id);
        report.close(words.sealOutcome(id, closing.outcome()), intake.now());
        reports.flush();
        journal.wrote(NOUN, id, "state", "outcome");
        return views.of(report);
    }

    MandatoryView withdraw(UUID id, String reason) {
        var report = reports.held(id);
        report.withdraw(intake.now());
        reports.flush();
        journal.withdrew(NOUN, id, reason);
        return views.of(report);
    }
}
