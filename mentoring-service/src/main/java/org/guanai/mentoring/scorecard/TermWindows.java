package org.guanai.mentoring.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.Rules;
import org.guanai.mentoring.rhythm.duty.DutyKind;
import org.guanai.mentoring.rhythm.window.Calendars;
import org.guanai.mentoring.sql.Sql;

/// The counted windows of a term, summed up or one by one.
@ApplicationScoped
class TermWindows {
    private final Sql sql;
    private final Calendars calendars;
    private final Rules rules;
    private final Caller caller;
    private final Clock clock;

    TermWindows(Sql sql, Calendars calendars, Rules rules, Caller caller, Clock clock) {
        this.sql = sql;
        this.calendars = calendars;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /// The term asked for, else the one that runs or ran last; empty while the county has none.
    Optional<String> term(String code) {
        return calendars.term(caller.org(), code, LocalDate.now(clock)).map(t -> t.code());
    }

    /// Counted and done windows by path of the school.
    Map<String, Sum> sums(DutyKind kind, String term) {
        var count = count(kind, term, Optional.empty());
        return sql
                .list(
                        count.bySchool(),
                        row ->
                                Map.entry(
                                        row.text("org"),
                                        new Sum(row.big("done"), row.big("counted"))),
                        count.arguments())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// In order of the windows' ends.
    ///
    /// @throws Refusal.Absent for a term that the county does not have
    @Transactional
    Page<WindowView> list(
            DutyKind kind,
            String asked,
            Optional<String> under,
            WindowView.State state,
            Paging paging) {
        var term = term(asked).orElseThrow(Refusal::absent);
        var key = paging.after(2);
        var isDone = state == null ? null : Boolean.valueOf(state == WindowView.State.DONE);
        var count = count(kind, term, under);
        var rows =
                sql.list(
                        count.list(),
                        row -> WindowView.of(row, kind, term),
                        count.arguments(
                                isDone,
                                isDone,
                                key.map(k -> Paging.part(k.getFirst(), LocalDate::parse))
                                        .orElse(LocalDate.EPOCH),
                                key.map(k -> Paging.part(k.getLast(), UUID::fromString))
                                        .orElse(new UUID(0, 0)),
                                paging.limit() + 1));
        return Page.of(rows, paging.limit(), w -> Cursor.of(w.end(), w.pairingId()));
    }

    private WindowCount count(DutyKind kind, String term, Optional<String> under) {
        var county = Calendars.county(caller.org());
        var needed = rules.today(county).of(Calendars.CADENCE).content().windowSchoolDays();
        return new WindowCount(county, term, kind, needed, LocalDate.now(clock), under);
    }

    record Sum(long done, long counted) {
        static final Sum NONE = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(done + other.done, counted + other.counted);
        }
    }
}
