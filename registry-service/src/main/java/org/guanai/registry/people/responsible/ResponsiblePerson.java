package org.guanai.registry.people.responsible;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.people.staff.StaffView;

/// Who answers for a school (责任人), for a term of office. Its steps have no event: what is late is
/// told to whoever is the principal.
@Entity
@Table(name = "responsible_person")
class ResponsiblePerson {
    private static final int LONGEST_YEARS = 10;

    @Id UUID id;
    OrgPath org;
    UUID staffId;
    String name;
    String document;
    LocalDate fromOn;
    LocalDate untilOn;
    LocalDate endedOn;
    String endedWhy;
    String recordedBy;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected ResponsiblePerson() {}

    private ResponsiblePerson(OrgPath org, UUID staff) {
        this.id = Ids.next();
        this.org = org;
        this.staffId = staff;
    }

    /// @throws Refusal.Invalid for days in disorder
    static ResponsiblePerson appoint(
            OrgPath school, StaffView staff, Appointment appointment, String by) {
        var appointed = new ResponsiblePerson(school, staff.id());
        appointed.name = staff.name();
        appointed.document = appointment.document().strip();
        appointed.hold(appointment.from(), appointment.until());
        appointed.recordedBy = by;
        return appointed;
    }

    /// @throws Refusal.Conflict when it was taken back
    void change(AppointmentChange change) {
        requireStanding();
        document = change.document().strip();
        hold(change.from(), change.until());
    }

    /// @throws Refusal.Conflict when it is over
    void end(LocalDate on, String why) {
        requireStanding();
        if (endedOn != null) {
            throw Refusal.conflict("registry.appointment-over");
        }
        endedOn = on;
        endedWhy = why.strip();
    }

    void withdraw(Withdrawn why) {
        requireStanding();
        withdrawn = why;
    }

    boolean isInOffice(LocalDate day) {
        return withdrawn == null
                && !day.isBefore(fromOn)
                && !day.isAfter(untilOn)
                && (endedOn == null || day.isBefore(endedOn));
    }

    /// Whether both are in office on some day.
    boolean overlaps(LocalDate from, LocalDate until) {
        var last = endedOn == null ? untilOn : endedOn.minusDays(1);
        return withdrawn == null && !last.isBefore(from) && !fromOn.isAfter(until);
    }

    private void hold(LocalDate from, LocalDate until) {
        if (!until.isAfter(from) || until.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw Refusal.invalid("registry.office-days", "until");
        }
        fromOn = from;
        untilOn = until;
    }

    private void requireStanding() {
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
    }
}
