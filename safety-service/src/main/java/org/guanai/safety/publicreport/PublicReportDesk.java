package org.guanai.safety.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.mandatory.report.MandatoryCases;

/// Public reports for the officers of the county.
@ApplicationScoped
class PublicReportDesk {
    private static final String NOUN = "public-report";

    private final EntityManager entities;
    private final PublicReports reports;
    private final MandatoryCases cases;
    private final ActingPost post;
    private final Sealer sealer;
    private final Journal journal;

    PublicReportDesk(
            EntityManager entities,
            PublicReports reports,
            MandatoryCases cases,
            ActingPost post,
            Sealer sealer,
            Journal journal) {
        this.entities = entities;
        this.reports = reports;
        this.cases = cases;
        this.post = post;
        this.sealer = sealer;
        this.journal = journal;
    }

    @Transactional
    Page<PublicReportSummary> list(PublicReportState state, Paging paging) {
        return Listing.of(entities, PublicReport.class)
                .where("it.state = :state", state)
                .newestFirst("id")
                .page(paging, PublicReportSummary.class);
    }

    @Transactional
    PublicReportView open(UUID id) {
        var report = reports.findByIdOptional(id).orElseThrow(Refusal::absent);
        journal.opened(NOUN, id, null);
        return report.view(sealer);
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Absent for a mandatory report that the caller does not see
    PublicReportView assess(UUID id, Assessment assessment) {
        var report =
                reports.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(Refusal::absent);
        if (assessment.mandatoryReportId() != null) {
            cases.toRead(assessment.mandatoryReportId());
        }
        report.assess(assessment, post.person(), post.now(), sealer);
        reports.flush();
        journal.wrote(NOUN, id, "state", "assessment");
        return report.view(sealer);
    }
}
