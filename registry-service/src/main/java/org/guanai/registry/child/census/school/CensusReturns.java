package org.guanai.registry.child.census.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

@ApplicationScoped
class CensusReturns implements PanacheRepositoryBase<CensusReturn, UUID> {
    private static final String SCHOOLS =
            """
            select org from organisation where kind = 'SCHOOL' and gone_at is null and lies_in(org, :county) order by org\
            """;
    private static final String LISTED =
            """
            select r.id, r.org, o.name, r.submitted_at,
                count(l.id) as children, count(l.id) filter (where l.outcome = 'UNDECIDED') as undecided
            from census_return r join organisation o on o.org = r.org
            left join census_line l on l.census_id = r.census_id and l.org = r.org
            where r.census_id = :census and r.org > :after and (:school::text is null or r.org = :school::text)
            group by r.id, o.name order by r.org limit :limit\
            """;

    private final Sql sql;

    CensusReturns(Sql sql) {
        this.sql = sql;
    }

    /// The schools of a county, also those whose class lists are missing.
    List<OrgPath> schools(OrgPath county) {
        return sql.query(SCHOOLS).with("county", county).list(r -> r.org("org"));
    }

    /// In the order of schools.
    List<CensusReturnView> listed(UUID census, String after, int limit) {
        return read(census, null, after, limit);
    }

    CensusReturnView of(CensusReturn owed) {
        return read(owed.censusId, owed.org.text(), "", 1).getFirst();
    }

    private List<CensusReturnView> read(UUID census, String school, String after, int limit) {
        return sql.query(LISTED)
                .with("census", census)
                .with("school", school)
                .with("after", after)
                .with("limit", limit)
                .list(CensusReturnView::of);
    }

    List<CensusReturn> missing(UUID census) {
        return list("censusId = :census and submittedAt is null", Map.of("census", census));
    }

    boolean areMissing(UUID census) {
        return count("censusId = :census and submittedAt is null", Map.of("census", census)) > 0;
    }

    /// @throws Refusal.Absent when that school owes no list, or is not the caller's
    CensusReturn locked(UUID census, OrgPath school) {
        return find("censusId = :census and org = :org", Map.of("census", census, "org", school))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }
}
