package org.guanai.safety.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.student.Students;

/// What goes out of a matter to this caller, and what they put into it.
@ApplicationScoped
class MatterViews {
    private static final List<String> READERS =
            List.of(Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL);

    private final Students students;
    private final Sealer sealer;
    private final Caller caller;

    MatterViews(Students students, Sealer sealer, Caller caller) {
        this.students = students;
        this.sealer = sealer;
        this.caller = caller;
    }

    MatterView of(Matter m) {
        var student = students.known(List.of(m.studentId)).get(m.studentId);
        var reads = READERS.stream().anyMatch(caller::is);
        return new MatterView(
                m.id,
                m.org,
                m.studentId,
                student == null ? null : student.name(),
                m.contactId,
                m.helperId,
                m.state,
                m.openedAt,
                m.settledAt,
                m.settledBy,
                reads ? m.outcome(sealer) : null,
                m.version);
    }

    void settle(Matter matter, Settlement settlement, Instant at) {
        matter.settle(settlement.outcome(), caller.person(), at, sealer);
    }
}
