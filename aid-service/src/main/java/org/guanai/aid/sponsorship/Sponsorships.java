package org.guanai.aid.sponsorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Sponsorships implements PanacheRepositoryBase<Sponsorship, UUID> {
    Optional<Sponsorship> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Newest first.
    List<Sponsorship> before(Optional<UUID> id, Filter filter, int limit) {
        var asked = new HashMap<String, Object>();
        asked.put("before", id.orElse(new UUID(-1, -1)));
        var text = new StringBuilder("id < :before");
        if (filter.student() != null) {
            text.append(" and studentId = :student");
            asked.put("student", filter.student());
        }
        if (filter.org() != null) {
            text.append(" and (org = :org or org >= :below and org < :beyond)");
            asked.put("org", new OrgPath(filter.org()));
            asked.put("below", new OrgPath(filter.org() + "/"));
            asked.put("beyond", new OrgPath(filter.org() + "0"));
        }
        if (filter.active()) {
            text.append(" and state = :active");
            asked.put("active", Sponsorship.State.ACTIVE);
        }
        if (filter.dueBy() != null) {
            text.append(" and state = :standing and nextDueOn <= :due");
            asked.put("standing", Sponsorship.State.ACTIVE);
            asked.put("due", filter.dueBy());
        }
        return find(text + " order by id desc", asked).page(0, limit).list();
    }

    /// Which sponsorships are shown; a null component does not filter.
    ///
    /// @param org path of an organisation: its own and those below it
    /// @param dueBy only those whose gift is due by this day
    record Filter(UUID student, String org, boolean active, LocalDate dueBy) {}
}
