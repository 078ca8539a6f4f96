package org.guanai.registry.protection.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.people.office.OfficeRecords;
import org.guanai.registry.place.organisation.Schools;

/// Counts, takes and prints a county's yearly reports on the protection of children's data.
@ApplicationScoped
class ProtectionDesk {
    private static final String NOUN = "protection-report";

    /// Behind every id.
    private static final UUID LAST = new UUID(-1, -1);

    private final ProtectionReports reports;
    private final ProtectionCount count;
    private final Schools places;
    private final OfficeRecords records;

    ProtectionDesk(
            ProtectionReports reports,
            ProtectionCount count,
            Schools places,
            OfficeRecords records) {
        this.reports = reports;
        this.count = count;
        this.places = places;
        this.records = records;
    }

    /// What the report on a year would say now.
    @Transactional
    ProtectionFigures preview(int year) {
        return count.of(records.here(), Year.of(year), records.today());
    }

    /// @throws Refusal.Forbidden when the caller acts for a part of a county only
    /// @throws Refusal.Unprocessable when the year has not ended
    @Transactional
    ProtectionReportView submit(ProtectionSubmission said) {
        if (!records.here().isCounty()) {
            throw Refusal.forbidden("kit.county-only");
        }
        if (said.year() >= records.today().getYear()) {
            throw Refusal.unprocessable("registry.protection-year", "year");
        }
        var made =
                ProtectionReport.submit(
                        records.here(), said, preview(said.year()), records.actor(), records.now());
        reports.persistAndFlush(made);
        records.wrote(NOUN, made.id, "year", "findings", "measures");
        return ProtectionReportView.of(made);
    }

    @Transactional
    Page<ProtectionReportView> list(Paging paging) {
        var rows = reports.page(paging.afterId().orElse(LAST), paging.limit() + 1);
        return Page.of(rows, paging.limit(), r -> Cursor.of(r.id)).map(ProtectionReportView::of);
    }

    @Transactional
    ProtectionReportView view(UUID id) {
        return ProtectionReportView.of(reports.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    @Transactional
    ProtectionReportView withdraw(UUID id, String reason) {
        var report = reports.locked(id);
        report.withdraw(records.withdrawn(reason));
        reports.flush();
        records.withdrew(NOUN, id, reason);
        return ProtectionReportView.of(report);
    }

    @Transactional
    ProtectionSheet sheet(UUID id) {
        var report = view(id);
        return new ProtectionSheet(places.nameAt(report.org()).orElse(""), report);
    }
}
