package org.guanai.registry.roll.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Unexplained absences whose next step is late.
@ApplicationScoped
class AbsenceOwed implements Owed {
    private final Absences absences;

    AbsenceOwed(Absences absences) {
        this.absences = absences;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return absences.late(today).stream()
                .map(a ->
                        new Late(
                                OverdueKind.ABSENCE,
                                a.id,
                                a.studentId,
                                a.org,
                                null,
                                Roles.PRINCIPAL,
                                a.dueOn))
                .toList();
    }
}
