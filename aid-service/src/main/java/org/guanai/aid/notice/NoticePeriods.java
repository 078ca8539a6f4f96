package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.CountyCalendars;

/// How long a notice stands, on the county's calendar of working days.
@ApplicationScoped
class NoticePeriods {
    private final CountyCalendars calendars;
    private final Clock clock;

    NoticePeriods(CountyCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    PublicNotice.Period fromToday(OrgPath school, int workingDays) {
        var days = calendars.workingDays(school);
        var today = LocalDate.now(clock);
        var until = days.plusWorkdays(today, workingDays);
        return new PublicNotice.Period(
                clock.instant(), today, until, workingDays, days.isProvisional(until));
    }
}
