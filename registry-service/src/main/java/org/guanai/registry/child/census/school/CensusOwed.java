package org.guanai.registry.child.census.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;
import org.guanai.registry.child.census.OpenCensus;

/// Schools whose census lists are missing (3.1.3b).
@ApplicationScoped
class CensusOwed implements Owed {
    private final OpenCensus censuses;
    private final CensusReturns returns;

    CensusOwed(OpenCensus censuses, CensusReturns returns) {
        this.censuses = censuses;
        this.returns = returns;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return censuses.listsDueBefore(today).stream()
                .flatMap(census ->
                        returns.missing(census.id()).stream()
                                .map(owed -> late(owed, census.classListsBy())))
                .toList();
    }

    private static Late late(CensusReturn owed, LocalDate dueOn) {
        return new Late(OverdueKind.CENSUS, owed.id, null, owed.org, null, Roles.PRINCIPAL, dueOn);
    }
}
