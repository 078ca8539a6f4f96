package org.guanai.registry.network.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.place.schoolclass.SchoolClassDesk;

/// Reads whom the families of a class turn to (3.2.1b). By hand, because a guardian sees no staff
/// but these.
@ApplicationScoped
class DirectoryDesk {
    private static final String CONTACTS =
            "select id, name, posts, phone from class_contacts(:class)";

    /// Of those children whom the caller sees.
    private static final String CLASS_OF =
            """
            select e.class_id from enrolment e
            where e.student_id = :student and e.ended_on is null and e.class_id is not null\
            """;

    private final Sql sql;
    private final Sealer sealer;
    private final StudentRoll students;
    private final SchoolClassDesk classes;

    DirectoryDesk(Sql sql, Sealer sealer, StudentRoll students, SchoolClassDesk classes) {
        this.sql = sql;
        this.sealer = sealer;
        this.students = students;
        this.classes = classes;
    }

    /// @throws Refusal.Absent for a child or a class that the caller does not see
    @Transactional
    DirectoryView ofStudent(UUID student) {
        students.facts(student).orElseThrow(Refusal::absent);
        return sql.query(CLASS_OF)
                .with("student", student)
                .one(r -> r.id("class_id"))
                .map(this::of)
                .orElseThrow(Refusal::absent);
    }

    @Transactional
    DirectoryView ofClass(UUID id) {
        classes.schoolOf(id).orElseThrow(Refusal::absent);
        return of(id);
    }

    DirectoryView of(UUID id) {
        var contacts =
                sql.query(CONTACTS).with("class", id).list(this::contact).stream()
                        .sorted(Comparator.comparing(ContactView::duty))
                        .toList();
        return new DirectoryView(id, contacts);
    }

    private ContactView contact(Row r) {
        var phone = sealer.open(r.bytes("phone"), "staff", r.id("id"), "phone");
        return new ContactView(r.text("name"), ContactDuty.of(r.texts("posts")), phone);
    }
}
