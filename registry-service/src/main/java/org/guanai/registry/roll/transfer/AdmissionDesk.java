package org.guanai.registry.roll.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.enrolment.Placement;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.organisation.StageYear;
import org.guanai.registry.place.schoolclass.ClassName;
import org.guanai.registry.place.schoolclass.SchoolClassDesk;
import org.guanai.registry.roll.transfer.act.Admittance;

/// Says where a child that is taken in stands: its grade under the system of the new school, and a
/// class of it.
@ApplicationScoped
class AdmissionDesk {
    private final Admissions admissions;
    private final Transfers transfers;
    private final Schools schools;
    private final SchoolClassDesk classes;
    private final Caller caller;
    private final Clock clock;

    AdmissionDesk(
            Admissions admissions,
            Transfers transfers,
            Schools schools,
            SchoolClassDesk classes,
            Caller caller,
            Clock clock) {
        this.admissions = admissions;
        this.transfers = transfers;
        this.schools = schools;
        this.classes = classes;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Unprocessable when the school has no such class
    @Transactional
    TransferView admit(UUID id, Admittance admittance) {
        var school = new OrgPath(caller.org());
        var asked = transfers.view(id);
        var at = StageYear.of(schools.systemAt(school.text()), asked.grade());
        var classId = classId(school, at, admittance.className());
        var placement = new Placement(school, at, classId, asked.boarder());
        return admissions.admit(id, school, placement, LocalDate.now(clock));
    }

    private UUID classId(OrgPath school, StageYear at, String className) {
        if (className == null) {
            return null;
        }
        var name = new ClassName(school, at, className.strip());
        var id = classes.find(List.of(name)).get(name);
        if (id == null) {
            throw Refusal.unprocessable("registry.class-unknown", "className");
        }
        return id;
    }
}
