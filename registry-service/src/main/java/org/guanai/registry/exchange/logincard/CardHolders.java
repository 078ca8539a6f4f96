package org.guanai.registry.exchange.logincard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.Pupil;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.people.guardian.Guardianships;
import org.guanai.registry.people.staff.StaffDesk;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.schoolclass.SchoolClassDesk;

/// Finds those whom an order means, each once, in the order of classes and names.
@ApplicationScoped
class CardHolders {
    private static final String GRADES = "一二三四五六七八九";

    private final StudentRoll students;
    private final Guardianships guardianships;
    private final StaffDesk staff;
    private final Schools schools;
    private final SchoolClassDesk classes;

    CardHolders(
            StudentRoll students,
            Guardianships guardianships,
            StaffDesk staff,
            Schools schools,
            SchoolClassDesk classes) {
        this.students = students;
        this.guardianships = guardianships;
        this.staff = staff;
        this.schools = schools;
        this.classes = classes;
    }

    @Transactional
    List<CardHolder> of(CardOrder order) {
        if (order.people() != null) {
            return order.people().stream().distinct().map(CardHolder::of).toList();
        }
        if (order.classId() != null) {
            var school = classes.schoolOf(order.classId()).orElseThrow(Refusal::absent);
            return guardians(school, order.classId());
        }
        var school =
                schools.at(order.school())
                        .map(OrgPath::new)
                        .orElseThrow(
                                () -> Refusal.unprocessable("registry.school-unknown", "school"));
        return order.of() == CardOrder.Of.GUARDIANS
                ? guardians(school, null)
                : staff.at(school).stream().map(CardHolder::of).toList();
    }

    /// Ids of the children of the classes that somebody teaches, and of their guardians.
    @Transactional
    List<UUID> ofOwnClasses(UUID teacher) {
        return staff.classesOf(teacher).stream()
                .flatMap(id -> classes.schoolOf(id).stream().flatMap(s -> people(s, id)))
                .toList();
    }

    private Stream<UUID> people(OrgPath school, UUID classId) {
        return Stream.concat(
                students.pupils(school, classId).stream().map(Pupil::id),
                guardians(school, classId).stream().map(CardHolder::person));
    }

    private List<CardHolder> guardians(OrgPath school, UUID classId) {
        var pupils = students.pupils(school, classId);
        var chains = guardianships.of(pupils.stream().map(Pupil::id).toList());
        var holders = new LinkedHashMap<UUID, CardHolder>();
        for (var pupil : pupils) {
            for (var link : chains.getOrDefault(pupil.id(), List.of())) {
                holders.putIfAbsent(
                        link.guardianId(),
                        new CardHolder(link.guardianId(), label(pupil), pupil.name()));
            }
        }
        return List.copyOf(holders.values());
    }

    private static String label(Pupil pupil) {
        return GRADES.charAt(pupil.at().grade() - 1) + "年级" + pupil.className();
    }
}
