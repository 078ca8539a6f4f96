package org.guanai.registry.calendar;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Holidays implements PanacheRepositoryBase<Holiday, HolidayId> {
    /// The country's and the county's own, by day; the county's replaces the country's.
    List<Holiday> of(OrgPath county) {
        var byDay =
                list(
                                "org in :orgs order by day, org",
                                Map.of("orgs", List.of(Holiday.COUNTRY, county.text())))
                        .stream()
                        .collect(toMap(h -> h.day, h -> h, (_, own) -> own, TreeMap::new));
        return List.copyOf(byDay.values());
    }

    /// @param org path of the county, or [Holiday#COUNTRY]
    /// @return whether any of them was new or different
    boolean keep(String org, List<Announcement> days) {
        var known =
                list("org", org).stream()
                        .collect(toMap(holiday -> holiday.day, holiday -> holiday));
        var changed = false;
        for (var day : days) {
            var there = known.get(day.day());
            if (there == null) {
                persist(Holiday.announce(org, day));
            }
            changed |= there == null || there.announceAgain(day);
        }
        return changed;
    }
}
