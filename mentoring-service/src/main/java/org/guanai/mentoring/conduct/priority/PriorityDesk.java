package org.guanai.mentoring.conduct.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.oversight.Oversight;
import org.guanai.reference.CountyCalendars;

/// Reads the five priorities of a term.
@ApplicationScoped
class PriorityDesk {
    private final PriorityCount count;
    private final CountyCalendars calendars;
    private final Oversight oversight;
    private final Caller caller;

    PriorityDesk(
            PriorityCount count, CountyCalendars calendars, Oversight oversight, Caller caller) {
        this.count = count;
        this.calendars = calendars;
        this.oversight = oversight;
        this.caller = caller;
    }

    /// @throws Refusal.Absent for a term that the county does not have
    @Transactional
    Page<PriorityView> of(String code, Optional<OrgPath> under, Paging paging) {
        var term =
                calendars
                        .of(new OrgPath(caller.org()))
                        .flatMap(c -> c.term(code))
                        .orElseThrow(Refusal::absent);
        var from = paging.after(1).map(List::getFirst).orElse("");
        var rows =
                count.of(term, teacher(), under).stream()
                        .filter(p -> key(p).compareTo(from) > 0)
                        .limit(paging.limit() + 1L)
                        .toList();
        return Page.of(rows, paging.limit(), p -> Cursor.of(key(p)));
    }

    /// A teacher finds the children of own classes and pairings.
    private Optional<UUID> teacher() {
        return caller.is(Roles.TOWNSHIP_OFFICER) ? Optional.empty() : oversight.onlyOf();
    }

    private static String key(PriorityView p) {
        return "%d %06d %s".formatted(p.kinds(), p.total(), p.studentId());
    }
}
