package org.guanai.registry.child.entrustment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.calendar.WorkingCalendar;
import org.guanai.registry.calendar.term.PlannedTerm;
import org.guanai.registry.correction.CorrectionLimit;
import org.guanai.registry.correction.Withdrawn;

/// What goes with each step of an entrustment: audit, event, its days, and where the child lives.
@ApplicationScoped
class EntrustmentRecords {
    private static final String NOUN = "entrustment";
    private static final int NOTICE_DAYS = 30;

    /// SQL, since `network` keeps it, which uses this area.
    private static final String VILLAGE =
            "select village from residence where student_id = :student";

    private final Sql sql;
    private final CorrectionLimit limit;
    private final Journal journal;
    private final WorkingCalendar calendar;
    private final Clock clock;

    EntrustmentRecords(
            Sql sql,
            CorrectionLimit limit,
            Journal journal,
            WorkingCalendar calendar,
            Clock clock) {
        this.sql = sql;
        this.limit = limit;
        this.journal = journal;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /// When it is looked at again: at the end of the term that runs, or of the next; a month before
    /// its last day when that is earlier.
    LocalDate review(OrgPath org, LocalDate until) {
        var today = today();
        var notice = until.minusDays(NOTICE_DAYS);
        var end =
                calendar.of(org).terms().stream()
                        .map(PlannedTerm::endsOn)
                        .filter(day -> day.isAfter(today))
                        .min(Comparator.naturalOrder())
                        .orElse(notice);
        var day = end.isBefore(notice) ? end : notice;
        return day.isBefore(today) ? today : day;
    }

    /// Null when none is known.
    OrgPath villageOf(UUID student) {
        return sql.query(VILLAGE).with("student", student).one(r -> r.org("village")).orElse(null);
    }

    void publish(UUID student, Record event) {
        journal.publish(Topics.REGISTRY_EVENTS, student, event);
    }

    void wrote(UUID id, String... fields) {
        journal.wrote(NOUN, id, fields);
    }

    void opened(UUID student) {
        journal.opened("student", student, null);
    }

    void corrected(UUID id, String reason) {
        journal.corrected(NOUN, id, reason, "carer", "relation", "scope", "from", "until");
    }

    void withdrew(UUID id, String reason) {
        journal.withdrew(NOUN, id, reason);
    }

    void limit(String by, Instant at) {
        limit.require(by, at);
    }

    Withdrawn withdrawn(String reason) {
        return limit.withdrawn(reason);
    }
}
