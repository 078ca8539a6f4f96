package org.guanai.mentoring.counsel.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.CountyCalendars;

/// Reads the cohorts of a term.
@ApplicationScoped
class CohortDesk {
    private final CohortCount count;
    private final CountyCalendars calendars;
    private final Caller caller;

    CohortDesk(CohortCount count, CountyCalendars calendars, Caller caller) {
        this.count = count;
        this.calendars = calendars;
        this.caller = caller;
    }

    /// @throws Refusal.Absent for a term that the county does not have
    @Transactional
    Page<CohortView> of(String code, Optional<OrgPath> under, Paging paging) {
        var term =
                calendars
                        .of(new OrgPath(caller.org()))
                        .flatMap(c -> c.term(code))
                        .orElseThrow(Refusal::absent);
        var from = paging.after(2).map(k -> k.getFirst() + ' ' + k.getLast()).orElse("");
        var rows =
                count.of(term.startsOn(), term.endsOn()).stream()
                        .filter(c -> under.map(c.org()::isWithin).orElse(true))
                        .filter(c -> key(c).compareTo(from) > 0)
                        .limit(paging.limit() + 1L)
                        .toList();
        return Page.of(rows, paging.limit(), c -> Cursor.of(c.org(), c.group()));
    }

    private static String key(CohortView c) {
        return c.org().text() + ' ' + c.group();
    }
}
