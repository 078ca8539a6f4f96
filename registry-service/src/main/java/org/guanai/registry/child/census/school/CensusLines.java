package org.guanai.registry.child.census.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.census.known.CensusOutcome;

@ApplicationScoped
class CensusLines implements PanacheRepositoryBase<CensusLine, UUID> {

    /// In the order of ids.
    ///
    /// @param outcome null for all
    List<CensusLine> page(UUID census, CensusOutcome outcome, UUID after, int limit) {
        var asked = new HashMap<String, Object>(Map.of("census", census, "after", after));
        var text = "censusId = :census and id > :after";
        if (outcome != null) {
            asked.put("outcome", outcome);
            text += " and outcome = :outcome";
        }
        return find(text + " order by id", asked).page(0, limit).list();
    }

    /// Those of some censuses in an organisation and below it, in the order of ids.
    List<CensusLine> within(List<UUID> censuses, OrgPath place, UUID after, int limit) {
        if (censuses.isEmpty()) {
            return List.of();
        }
        var asked = new HashMap<String, Object>(place.range());
        asked.putAll(Map.of("censuses", censuses, "after", after));
        return find(
                        "censusId in :censuses and id > :after and (org = :place or (org > :below"
                                + " and org < :beyond)) order by id",
                        asked)
                .page(0, limit)
                .list();
    }

    /// @throws Refusal.Absent when the census has no such line, or not for the caller
    CensusLine locked(UUID census, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(line -> line.censusId.equals(census))
                .orElseThrow(Refusal::absent);
    }

    boolean areUndecided(UUID census, OrgPath school) {
        var asked =
                Map.<String, Object>of(
                        "census", census, "org", school, "outcome", CensusOutcome.UNDECIDED);
        return count("censusId = :census and org = :org and outcome = :outcome", asked) > 0;
    }

    boolean has(UUID census, UUID student) {
        var asked = Map.<String, Object>of("census", census, "student", student);
        return count("censusId = :census and studentId = :student", asked) > 0;
    }
}
