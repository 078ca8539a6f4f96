package org.guanai.safety.surroundings.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.safety.surroundings.SurroundingsView;

@ApplicationScoped
class SurroundingsSteps implements PanacheRepositoryBase<SurroundingsStep, UUID> {
    /// Oldest first.
    List<SurroundingsView.StepView> of(UUID hazard) {
        return stream("hazardId = :hazard order by id", Parameters.with("hazard", hazard))
                .map(SurroundingsStep::view)
                .toList();
    }
}
