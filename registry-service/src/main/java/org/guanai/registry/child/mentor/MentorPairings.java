package org.guanai.registry.child.mentor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class MentorPairings implements PanacheRepositoryBase<MentorPairing, UUID> {

    /// Whether a helper looks after a student now.
    boolean areOf(UUID helper, UUID student) {
        return count(
                        "helperId = :helper and studentId = :student and active and not gone",
                        Map.of("helper", helper, "student", student))
                > 0;
    }
}
