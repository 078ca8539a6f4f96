package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.aid.calendar.CountyCalendars;
import org.guanai.aid.organisation.Place;
import org.guanai.aid.rule.Rules;

/// By when an objection is answered: three working days, or as many as the county's rule says
/// (2.2).
@ApplicationScoped
class AnswerDeadline {
    private final CountyCalendars calendars;
    private final Rules rules;
    private final Clock clock;

    AnswerDeadline(CountyCalendars calendars, Rules rules, Clock clock) {
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /// Last day for the answer to an objection that is raised today.
    ///
    /// @param org path of the school whose notice it is
    LocalDate from(String org) {
        var days = calendars.workingDays(new Place(org).county());
        return days.plusWorkdays(LocalDate.now(clock), rules.workingDays("objection-answer"));
    }
}
