package org.guanai.mentoring.scorecard;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.rhythm.window.WindowCalendars;
import org.guanai.reference.CountyCalendars;
import org.guanai.reference.Term;

/// The counted windows of a term, summed up or one by one.
@ApplicationScoped
class TermWindows {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final CountyCalendars calendars;
    private final Rules rules;
    private final Caller caller;
    private final Clock clock;

    TermWindows(Sql sql, CountyCalendars calendars, Rules rules, Caller caller, Clock clock) {
        this.sql = sql;
        this.calendars = calendars;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /// The term asked for, else the one that runs or ran last; empty while the county has none.
    Optional<String> term(String code) {
        return calendars
                .of(county())
                .flatMap(c -> code == null ? c.latestTerm(LocalDate.now(clock)) : c.term(code))
                .map(Term::code);
    }

    /// Done windows out of those that count, by school.
    Map<OrgPath, Share> shares(ContactKind kind, String term) {
        return count(kind, term, Optional.empty(), Optional.empty())
                .bySchool(sql)
                .list(Count.class)
                .stream()
                .collect(toMap(Count::org, c -> Share.of(c.done(), c.counted())));
    }

    /// Done windows of one helper at a school, out of those that count.
    Share share(ContactKind kind, String term, OrgPath school, UUID helper) {
        var counts = count(kind, term, Optional.of(school), Optional.of(helper)).bySchool(sql);
        return counts.list(Count.class).stream()
                .map(c -> Share.of(c.done(), c.counted()))
                .findFirst()
                .orElse(Share.of(0, 0));
    }

    /// In order of the windows' ends.
    ///
    /// @throws Refusal.Absent for a term that the county does not have
    @Transactional
    Page<WindowView> list(
            ContactKind kind,
            String asked,
            Optional<OrgPath> under,
            Optional<UUID> helper,
            WindowState state,
            Paging paging) {
        var term = term(asked).orElseThrow(Refusal::absent);
        var key = paging.after(2);
        var rows =
                count(kind, term, under, helper)
                        .list(sql)
                        .with("isDone", state == null ? null : state == WindowState.DONE)
                        .with(
                                "end",
                                key.map(k -> Paging.part(k.getFirst(), LocalDate::parse))
                                        .orElse(LocalDate.EPOCH))
                        .with(
                                "pairing",
                                key.map(k -> Paging.part(k.getLast(), UUID::fromString))
                                        .orElse(FIRST))
                        .with("limit", paging.limit() + 1)
                        .list(row -> WindowView.of(row, kind, term));
        return Page.of(rows, paging.limit(), w -> Cursor.of(w.end(), w.pairingId()));
    }

    private WindowCount count(
            ContactKind kind, String term, Optional<OrgPath> under, Optional<UUID> helper) {
        var county = county();
        var rule = rules.today(county).of(WindowCalendars.CADENCE).content();
        return new WindowCount(
                county,
                term,
                kind,
                rule.windowSchoolDays(),
                LocalDate.now(clock),
                under.orElse(county),
                helper.orElse(null));
    }

    private OrgPath county() {
        return new OrgPath(caller.org()).county();
    }

    private record Count(OrgPath org, long done, long counted) {}
}
