package org.guanai.safety.owed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;
import org.guanai.reference.CountyCalendar;
import org.guanai.safety.owed.MissedBySchool.Demand;

/// Boarding schools without a roll-call in the night after a school day (3.3.1e); looked for during
/// ten days, so that it rises as far as the county.
@ApplicationScoped
class MissedRollCalls implements Owed {
    private static final int DAYS = 10;

    /// SQL, since it asks for what is not there.
    private static final String MISSED =
            """
            select o.id, o.org from organisation o
            where o.kind = 'SCHOOL' and o.boarding and not o.gone and lies_in(o.org, :county)
                and exists (select from student s where s.org = o.org and s.boarder and not s.gone)
                and (select count(*) from roll_call c where c.org = o.org and c.night between :from and :until) < :demanded\
            """;

    private final MissedBySchool schools;

    MissedRollCalls(MissedBySchool schools) {
        this.schools = schools;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return schools.late(
                OverdueKind.ROLL_CALL,
                MISSED,
                (_, calendar) ->
                        today.minusDays(DAYS)
                                .datesUntil(today)
                                .filter(night -> isTaught(calendar, night))
                                .map(night -> new Demand(night, night, 1)));
    }

    private static boolean isTaught(CountyCalendar calendar, LocalDate day) {
        return calendar.schoolDays().isWorkday(day) && TermDays.termOf(calendar, day).isPresent();
    }
}
