package org.guanai.registry.equality.catchment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class Catchments implements PanacheRepositoryBase<Catchment, UUID> {
    private static final String HOLDS = "fromOn <= :on and (toOn is null or toOn >= :on)";

    /// Those that hold on a day, in the order of ids.
    ///
    /// @param area null for all
    List<Catchment> page(String area, LocalDate on, UUID after, int limit) {
        var asked = new HashMap<String, Object>(Map.of("after", after, "on", on));
        var text = "id > :after and " + HOLDS;
        if (area != null) {
            asked.put("area", area);
            text += " and area = :area";
        }
        return find(text + " order by id", asked).page(0, limit).list();
    }

    List<Catchment> of(String area, Stage stage, LocalDate on) {
        return list(
                "area = :area and stage = :stage and " + HOLDS + " order by id",
                Map.of("area", area, "stage", stage, "on", on));
    }

    /// @throws Refusal.Absent when the caller sees no such designation
    Catchment locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
