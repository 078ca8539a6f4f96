package org.guanai.aid.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Objections that the school has not answered in time (2.2).
@ApplicationScoped
class LateObjections implements Owed {
    private final Objections objections;

    LateObjections(Objections objections) {
        this.objections = objections;
    }

    @Override
    @Transactional
    public List<Late> late(LocalDate today) {
        return objections.late(today).stream()
                .map(o ->
                        new Late(
                                OverdueKind.OBJECTION,
                                o.id,
                                null,
                                o.org,
                                null,
                                Roles.PRINCIPAL,
                                o.dueOn))
                .toList();
    }
}
