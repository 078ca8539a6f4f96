package org.guanai.registry.network.receiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.network.agency.AgencyDesk;
import org.guanai.registry.people.guardian.GuardianLink;
import org.guanai.registry.people.guardian.Guardianships;

/// Finds who receives a referral.
@ApplicationScoped
public class Receivers {
    /// SQL, since a school does not see the villages and schools beside it.
    private static final String PLACE = "select kind, name from named_place(:place)";

    private final AgencyDesk agencies;
    private final StudentRoll students;
    private final Guardianships guardianships;
    private final Sql sql;

    Receivers(AgencyDesk agencies, StudentRoll students, Guardianships guardianships, Sql sql) {
        this.agencies = agencies;
        this.students = students;
        this.guardianships = guardianships;
        this.sql = sql;
    }

    /// @throws Refusal.Invalid unless exactly one of them is named
    @Transactional
    public Receiver of(OrgPath to, UUID agency) {
        if ((to == null) == (agency == null)) {
            throw Refusal.invalid("registry.receiver-one", "to");
        }
        return agency == null ? place(to) : agency(agency);
    }

    @Transactional
    public Receiver agency(UUID id) {
        var a = agencies.addressee(id);
        return new Receiver(
                ReceiverKind.AGENCY, a.org(), a.id(), a.name(), null, a.members(), a.answerDays());
    }

    private Receiver place(OrgPath to) {
        return sql.query(PLACE)
                .with("place", to)
                .one(r -> Receiver.place(r.enumOf(ReceiverKind.class, "kind"), to, r.text("name")))
                .orElseThrow(() -> Refusal.unprocessable("registry.receiver-unknown", "to"));
    }

    /// The family of a child.
    ///
    /// @throws Refusal.Unprocessable for a child whom the caller does not see
    @Transactional
    public Receiver family(UUID student) {
        if (student == null) {
            throw Refusal.invalid("registry.family-of-whom", "studentId");
        }
        var child = students.facts(student).orElseThrow(() -> unknown("studentId"));
        var people =
                guardianships.of(List.of(student)).getOrDefault(student, List.of()).stream()
                        .map(GuardianLink::guardianId)
                        .toList();
        return new Receiver(
                ReceiverKind.FAMILY, child.org(), null, "家庭", null, people, Receiver.USUAL_DAYS);
    }

    private static Refusal unknown(String field) {
        return Refusal.unprocessable("registry.student-unknown", field);
    }
}
