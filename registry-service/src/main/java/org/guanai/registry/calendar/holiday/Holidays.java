package org.guanai.registry.calendar.holiday;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Holidays implements PanacheRepositoryBase<Holiday, HolidayId> {
    /// The country's and the county's own that stand, by day, the county's behind the country's.
    List<Holiday> standing(OrgPath county) {
        return list(
                "org in :orgs and withdrawn.withdrawnAt is null order by day, org",
                Map.of("orgs", List.of(Holiday.COUNTRY, county.text())));
    }

    /// All of them, also those that were taken back.
    ///
    /// @param org path of the county, or [Holiday#COUNTRY]
    List<Holiday> of(String org) {
        return list("org", org);
    }

    Optional<Holiday> standing(OrgPath county, LocalDate day) {
        return findByIdOptional(new HolidayId(county.text(), day)).filter(Holiday::isStanding);
    }
}
