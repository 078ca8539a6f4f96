package org.guanai.registry.people.responsible;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.office.OfficeRecords;
import org.guanai.registry.people.staff.StaffDesk;
import org.guanai.registry.place.organisation.Schools;

/// Makes somebody responsible for a school (领导负责制, 3.1.1a).
@ApplicationScoped
class ResponsibleDesk {
    private static final String NOUN = "responsible-person";

    private final ResponsiblePersons people;
    private final StaffDesk staff;
    private final Schools schools;
    private final Vacancies vacancies;
    private final OfficeRecords records;

    ResponsibleDesk(
            ResponsiblePersons people,
            StaffDesk staff,
            Schools schools,
            Vacancies vacancies,
            OfficeRecords records) {
        this.people = people;
        this.staff = staff;
        this.schools = schools;
        this.vacancies = vacancies;
        this.records = records;
    }

    @Transactional
    ResponsibleView appoint(Appointment appointment) {
        var school =
                schools.at(appointment.school())
                        .map(OrgPath::new)
                        .orElseThrow(
                                () -> Refusal.unprocessable("registry.school-unknown", "school"));
        var principal =
                staff.principalAt(appointment.staffId(), school)
                        .orElseThrow(() ->
                                Refusal.unprocessable("registry.not-the-principal", "staffId"));
        var appointed = ResponsiblePerson.appoint(school, principal, appointment, records.actor());
        requireFree(school, appointed.id, appointment.from(), appointment.until());
        people.persistAndFlush(appointed);
        records.wrote(NOUN, appointed.id, "staffId", "document", "from", "until");
        return view(appointed);
    }

    @Transactional
    ResponsibleView change(UUID id, String ifMatch, AppointmentChange change) {
        var person = people.locked(id);
        Editable.check(ifMatch, person.version);
        requireFree(person.org, id, change.from(), change.until());
        person.change(change);
        people.flush();
        records.corrected(NOUN, id, change.reason(), "document", "from", "until");
        return view(person);
    }

    @Transactional
    ResponsibleView end(UUID id, AppointmentEnding ending) {
        var person = people.locked(id);
        person.end(ending.on() == null ? records.today() : ending.on(), ending.reason());
        people.flush();
        records.wrote(NOUN, id, "endedOn", "endedWhy");
        return view(person);
    }

    @Transactional
    ResponsibleView withdraw(UUID id, String reason) {
        var person = people.locked(id);
        person.withdraw(records.withdrawn(reason));
        people.flush();
        records.withdrew(NOUN, id, reason);
        return view(person);
    }

    @Transactional
    ResponsibleView one(UUID id) {
        return view(people.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    @Transactional
    Page<ResponsibleView> list(String org, Paging paging) {
        var before = paging.afterId().orElse(new UUID(-1, -1));
        var rows = people.page(records.place(org), before, paging.limit() + 1);
        return Page.of(rows, paging.limit(), p -> Cursor.of(p.id)).map(this::view);
    }

    /// Schools with pupils for which nobody answers today.
    @Transactional
    Page<VacantSchool> vacant(String org, Paging paging) {
        var after = paging.after(1).map(List::getFirst).orElse("");
        var rows = vacancies.in(records.place(org), records.today(), after, paging.limit() + 1);
        return Page.of(rows, paging.limit(), s -> Cursor.of(s.org()));
    }

    /// One at a time.
    private void requireFree(OrgPath school, UUID but, LocalDate from, LocalDate until) {
        people.of(school).stream()
                .filter(other -> !other.id.equals(but) && other.overlaps(from, until))
                .findFirst()
                .ifPresent(_ -> {
                    throw Refusal.conflict("registry.office-held", "from");
                });
    }

    private ResponsibleView view(ResponsiblePerson person) {
        return ResponsibleView.of(person, records.today());
    }
}
