package org.guanai.safety.surroundings.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.safety.surroundings.OpenByAgency;

/// Counts the open hazards around schools, by agency and age.
@ApplicationScoped
class OpenHazards {
    /// SQL, since it counts.
    private static final String BY_AGENCY =
            """
            select agency, count(*) as open,
                count(*) filter (where :today - found_on <= 7) as week,
                count(*) filter (where :today - found_on between 8 and 30) as month,
                count(*) filter (where :today - found_on > 30) as older, min(found_on) as oldest
            from surroundings_hazard where state = 'OPEN' and (:org = '' or org = :org)
            group by agency order by open desc, agency\
            """;

    private final Sql sql;

    OpenHazards(Sql sql) {
        this.sql = sql;
    }

    /// @param school null for all that the caller sees
    List<OpenByAgency.AgencyAge> byAgency(OrgPath school, LocalDate today) {
        return sql.query(BY_AGENCY)
                .with("today", today)
                .with("org", school == null ? "" : school.text())
                .list(OpenByAgency.AgencyAge.class);
    }
}
