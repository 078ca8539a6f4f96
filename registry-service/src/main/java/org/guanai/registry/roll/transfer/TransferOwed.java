package org.guanai.registry.roll.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Transfers whose next step is late: the side that is next owes it.
@ApplicationScoped
class TransferOwed implements Owed {
    private final Transfers transfers;

    TransferOwed(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return transfers.list("dueOn < :today", Map.of("today", today)).stream()
                .map(TransferOwed::late)
                .toList();
    }

    private static Late late(Transfer t) {
        var org =
                switch (t.state) {
                    case REQUESTED -> t.fromOrg;
                    case RELEASED -> t.org.county();
                    case APPROVED, COMPLETED, REFUSED, WITHDRAWN, REVERSED -> t.org;
                };
        var role = org.isCounty() ? Roles.COUNTY_OFFICER : Roles.PRINCIPAL;
        return new Late(OverdueKind.TRANSFER, t.id, t.studentId, org, null, role, t.dueOn);
    }
}
