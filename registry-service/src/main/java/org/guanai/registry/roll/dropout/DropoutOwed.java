package org.guanai.registry.roll.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Cases whose next persuasion or check is late.
@ApplicationScoped
class DropoutOwed implements Owed {
    private final DropoutCases cases;

    DropoutOwed(DropoutCases cases) {
        this.cases = cases;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return cases.list("dueOn < :today", Map.of("today", today)).stream()
                .map(DropoutOwed::late)
                .toList();
    }

    private static Late late(DropoutCase c) {
        var role = c.studentId == null ? Roles.COUNTY_OFFICER : Roles.PRINCIPAL;
        var org = c.studentId == null ? c.org.county() : c.org;
        return new Late(OverdueKind.DROPOUT_CASE, c.id, c.studentId, org, null, role, c.dueOn);
    }
}
