package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.CalendarsChanged;
import org.guanai.reference.CountyCalendars;

/// How long a notice stands, on the county's calendar of working days.
@ApplicationScoped
class NoticePeriods {
    private final Notices notices;
    private final CountyCalendars calendars;
    private final Clock clock;

    NoticePeriods(Notices notices, CountyCalendars calendars, Clock clock) {
        this.notices = notices;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// The calendar was corrected, or more of it is announced: notices that stand end when it says
    /// so now, but never before today.
    void on(@Observes CalendarsChanged changed) {
        var today = LocalDate.now(clock);
        for (var county : changed.counties()) {
            var days = calendars.workingDays(county);
            notices.running(county, today).forEach(notice -> notice.count(days, today));
        }
    }

    PublicNotice.Period fromToday(OrgPath school, int workingDays) {
        var days = calendars.workingDays(school);
        var today = LocalDate.now(clock);
        var until = days.plusWorkdays(today, workingDays);
        return new PublicNotice.Period(
                clock.instant(), today, until, workingDays, days.isProvisional(until));
    }
}
