package org.guanai.mentoring.counsel.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.counsel.level.LevelRules;
import org.guanai.reference.CountyCalendars;

/// Until when the other side answers in time.
@ApplicationScoped
class ReferralClock {
    private final LevelRules rules;
    private final CountyCalendars calendars;

    ReferralClock(LevelRules rules, CountyCalendars calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    LocalDate of(OrgPath org, LocalDate sentOn) {
        var days = rules.of(org).referralWorkingDays();
        return calendars.workingDays(org).plusWorkdays(sentOn, days);
    }
}
