package org.guanai.registry.roll.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.child.lookup.ChildLookUp;
import org.guanai.registry.child.lookup.Elsewhere;
import org.guanai.registry.child.lookup.Elsewhere.Standing;
import org.guanai.registry.child.lookup.Marks;
import org.guanai.registry.child.lookup.NumberTries;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.personal.ResidentId;
import org.guanai.registry.place.organisation.StageYear;
import org.guanai.registry.roll.transfer.act.TransferRequest;

/// Finds the child that a school asks for: a number, the name and the birth date must agree. By
/// hand, because the child is beyond the school's scope.
@ApplicationScoped
class SoughtChildren {
    private static final String SOURCE =
            """
            select from_org, enrolment_id, school_system, stage, stage_year, on_leave
            from transfer_source(:child, :school)\
            """;

    private final StudentSeal seal;
    private final ChildLookUp lookUp;
    private final NumberTries tries;
    private final Sql sql;
    private final Clock clock;

    SoughtChildren(StudentSeal seal, ChildLookUp lookUp, NumberTries tries, Sql sql, Clock clock) {
        this.seal = seal;
        this.lookUp = lookUp;
        this.tries = tries;
        this.sql = sql;
        this.clock = clock;
    }

    /// @throws Refusal.Unprocessable when no other school of the county has the child
    /// @throws Refusal.Conflict when the caller has tried too many numbers today
    Source find(OrgPath school, TransferRequest request) {
        request.requireNumber();
        if (tries.areExhausted()) {
            throw Refusal.conflict("registry.too-many-numbers");
        }
        // A refusal rolls the request back; the try stays.
        QuarkusTransaction.requiringNew().run(() -> tries.note(1));
        return lookUp.elsewhere(List.of(marks(school, request))).stream()
                .filter(e -> e.standing() == Standing.ENROLLED)
                .map(Elsewhere::student)
                .distinct()
                .flatMap(child ->
                        sql
                                .query(SOURCE)
                                .with("child", child)
                                .with("school", school)
                                .list(r ->
                                        new Source(
                                                child,
                                                r.org("from_org"),
                                                r.id("enrolment_id"),
                                                r.as(StageYear.class),
                                                r.flag("on_leave")))
                                .stream())
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("registry.transfer-child", "name"));
    }

    private Marks marks(OrgPath school, TransferRequest r) {
        return new Marks(
                school,
                seal.documents(document(r.documentNumber())),
                seal.studentNumbers(number(r.studentNumber())),
                List.of(),
                r.name().strip(),
                r.birthDate());
    }

    private String document(String text) {
        var number = number(text);
        return number == null
                ? null
                : ResidentId.parse(number, clock).map(ResidentId::number).orElse(number);
    }

    private static String number(String text) {
        return text == null ? null : text.strip().toUpperCase(Locale.ROOT);
    }

    /// Where a child that is asked for is enrolled. Never leaves the service.
    ///
    /// @param fromOrg path of the school
    record Source(
            UUID studentId, OrgPath fromOrg, UUID enrolmentId, StageYear at, boolean onLeave) {}
}
