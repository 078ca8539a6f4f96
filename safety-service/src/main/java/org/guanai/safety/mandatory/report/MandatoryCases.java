package org.guanai.safety.mandatory.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.file.RecordKind;
import org.guanai.safety.file.RecordOwner;

/// Mandatory reports in the hands of another feature.
@ApplicationScoped
public class MandatoryCases implements RecordOwner {
    private final MandatoryReports reports;
    private final MandatoryViews views;

    MandatoryCases(MandatoryReports reports, MandatoryViews views) {
        this.reports = reports;
        this.views = views;
    }

    /// @param tellsGuardian whether a guardian would be told
    /// @throws Refusal.Absent when there is none that the caller sees
    /// @throws Refusal.Conflict when it is over, or a guardian is suspected
    public OrgPath toWrite(UUID id, boolean tellsGuardian) {
        var report = reports.held(id);
        report.requireOpen();
        if (tellsGuardian && report.guardianSuspected) {
            throw Refusal.conflict("safety.guardian-suspected", "kind");
        }
        return report.org;
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    public MandatoryView toRead(UUID id) {
        return views.of(reports.seen(id));
    }

    /// Whether the caller sees it.
    public boolean shows(UUID id) {
        return reports.shown(id).isPresent();
    }

    /// Whether this is who made it, by person or human: not to be told.
    public boolean isReporter(UUID id, String actor) {
        return reports.shown(id)
                .flatMap(reports::reporter)
                .filter(r -> reports.isSame(r, actor))
                .isPresent();
    }

    /// Who made it; empty for a client without a person. To be disclosed on record only.
    ///
    /// @throws Refusal.Absent when there is none that the caller sees
    public Optional<UUID> reporter(UUID id) {
        return reports.reporter(reports.held(id));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.MANDATORY_REPORT;
    }

    @Override
    public OrgPath org(UUID record, boolean writing) {
        return reports.org(record, writing);
    }
}
