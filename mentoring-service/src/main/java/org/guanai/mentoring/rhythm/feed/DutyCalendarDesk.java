package org.guanai.mentoring.rhythm.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;

/// Makes and ends the links to one's calendar, and writes it for whoever has the link: how many
/// children until when, no name. Whoever gets hold of it learns about no child.
@ApplicationScoped
class DutyCalendarDesk {
    private static final String PATH = "/api/mentoring/duty-calendars/";

    private final DutyCalendars calendars;
    private final DueDays days;
    private final Journal journal;
    private final Clock clock;

    DutyCalendarDesk(DutyCalendars calendars, DueDays days, Journal journal, Clock clock) {
        this.calendars = calendars;
        this.days = days;
        this.journal = journal;
        this.clock = clock;
    }

    /// A new link; earlier ones of this helper stop working.
    @Transactional
    CalendarLink make(OrgPath org, UUID helper) {
        endAll(helper);
        var secret = LinkSecret.next();
        var made = DutyCalendar.make(org, helper, LinkSecret.hash(secret), clock.instant());
        calendars.persistAndFlush(made);
        journal.wrote(DutyCalendar.TABLE, made.id, "link");
        return new CalendarLink(PATH + secret);
    }

    @Transactional
    void end(UUID helper) {
        endAll(helper);
    }

    /// @throws Refusal.Absent for a link that is none, or works no more
    String read(String secret) {
        var hash = LinkSecret.hash(secret);
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> written(hash)));
    }

    private String written(String hash) {
        var calendar = calendars.working(hash).orElseThrow(Refusal::absent);
        var written = new ICalendar("关爱·帮扶职责", clock.instant());
        for (var due : days.of(calendar.helperId)) {
            var uid = "%s-%s-%s@guanai".formatted(calendar.id, due.kind(), due.until());
            written.event(uid, due.until(), due.until(), DutyWord.summary(due), DutyWord.text(due));
        }
        return written.text();
    }

    private void endAll(UUID helper) {
        for (var earlier : calendars.workingOf(helper)) {
            earlier.end(clock.instant());
            journal.withdrew(DutyCalendar.TABLE, earlier.id, "ended by its owner");
        }
        calendars.flush();
    }
}
