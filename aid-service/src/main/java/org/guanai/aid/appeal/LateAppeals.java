package org.guanai.aid.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Appeals that the county has not answered in time (2.2).
@ApplicationScoped
class LateAppeals implements Owed {
    private final Appeals appeals;

    LateAppeals(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    @Transactional
    public List<Late> late(LocalDate today) {
        return appeals.late(today).stream()
                .map(o ->
                        new Late(
                                OverdueKind.APPEAL,
                                o.id,
                                o.studentId,
                                o.org.county(),
                                null,
                                Roles.AID_OFFICER,
                                o.dueOn))
                .toList();
    }
}
