package org.guanai.registry.network.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.kit.scope.OrgPath;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// What is still to be done after a talk with a department, and late.
@ApplicationScoped
class LateFollowUps implements Owed {
    private static final int TOWNSHIP_CODE = 9;

    private final Liaisons liaisons;

    LateFollowUps(Liaisons liaisons) {
        this.liaisons = liaisons;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return liaisons.lateOn(today).stream().map(LateFollowUps::late).toList();
    }

    private static Late late(Liaison l) {
        return new Late(
                OverdueKind.LIAISON_TASK, l.id, null, l.org, null, role(l.org), l.followUpOn);
    }

    private static String role(OrgPath org) {
        if (org.isCounty()) {
            return Roles.COUNTY_OFFICER;
        }
        return org.code().length() == TOWNSHIP_CODE ? Roles.TOWNSHIP_OFFICER : Roles.PRINCIPAL;
    }
}
