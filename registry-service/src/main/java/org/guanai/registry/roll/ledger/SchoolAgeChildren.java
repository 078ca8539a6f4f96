package org.guanai.registry.roll.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.roll.ledger.entry.LedgerEntry;

@ApplicationScoped
class SchoolAgeChildren implements PanacheRepositoryBase<SchoolAgeChild, UUID> {
    SchoolAgeChild locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// The child that an entry names: by its number in the county, else by name and birth date in
    /// the village.
    Optional<SchoolAgeChild> known(OrgPath village, LedgerEntry entry, List<byte[]> indexes) {
        return indexes.isEmpty()
                ? find(
                                """
                                org = :org and name = :name and birthDate = :born
                                and documentIndex is null and withdrawnAt is null\
                                """,
                                Map.of(
                                        "org",
                                        village,
                                        "name",
                                        entry.name().strip(),
                                        "born",
                                        entry.birthDate()))
                        .firstResultOptional()
                : find(
                                "documentIndex in :indexes and withdrawnAt is null",
                                Map.of("indexes", indexes))
                        .firstResultOptional();
    }

    LedgerView view(UUID id) {
        return find("id", id)
                .project(LedgerView.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /// In the order of villages.
    Page<LedgerView> page(OrgPath org, LedgerStanding standing, String sex, Paging paging) {
        return Listing.of(getEntityManager(), SchoolAgeChild.class)
                .where("withdrawnAt is null")
                .within("org", org)
                .where("standing = :standing", standing)
                .where("sex = :sex", sex)
                .by("org", "id")
                .page(paging, LedgerView.class);
    }
}
