package org.guanai.registry.child.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class Matches implements PanacheRepositoryBase<ListMatch, UUID> {
    /// In the order of ids.
    ///
    /// @param result null for all
    /// @param open those that wait for a decision, and not the others
    List<ListMatch> page(UUID list, MatchResult result, boolean open, UUID after, int limit) {
        var asked = new HashMap<String, Object>(Map.of("list", list, "after", after));
        var text = "listId = :list and id > :after and decision is " + (open ? "null" : "not null");
        if (result != null) {
            asked.put("result", result);
            text += " and result = :result";
        }
        return find(text + " order by id", asked).page(0, limit).list();
    }

    /// @throws Refusal.Absent when the list has no such match, or not for the caller
    ListMatch locked(UUID list, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(match -> match.listId.equals(list))
                .orElseThrow(Refusal::absent);
    }
}
