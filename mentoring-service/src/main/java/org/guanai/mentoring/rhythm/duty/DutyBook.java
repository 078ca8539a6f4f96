package org.guanai.mentoring.rhythm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.rhythm.kind.Deed;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.kind.DutyKinds;
import org.guanai.mentoring.rhythm.standing.DutyState;
import org.guanai.mentoring.rhythm.window.Window;
import org.guanai.mentoring.rhythm.window.WindowCalendar;
import org.guanai.mentoring.rhythm.window.WindowCalendars;

/// What deeds do to duties. Usually that is known without looking at any other deed; otherwise the
/// duty is counted again.
@ApplicationScoped
public class DutyBook {
    /// One statement reads and locks all that recording a deed needs.
    private static final String OPEN =
            "select "
                    + DutyRows.COLUMNS
                    + """
                    , s.name as student_name, coalesce((select c.version from county_calendar c
                        where c.org = split_part(d.org, '/', 1) and not c.gone), 0) as calendar_version
                    from duty d left join student s on s.id = d.student_id
                    where d.subject_id = :subject and d.kind = :kind and (:helper::uuid is null or d.helper_id = :helper)
                    for no key update of d\
                    """;

    private final Sql sql;
    private final DutyKinds kinds;
    private final WindowCalendars calendars;
    private final DutyRecount recount;
    private final Clock clock;

    DutyBook(
            Sql sql, DutyKinds kinds, WindowCalendars calendars, DutyRecount recount, Clock clock) {
        this.sql = sql;
        this.kinds = kinds;
        this.calendars = calendars;
        this.recount = recount;
        this.clock = clock;
    }

    /// The duty of an active subject, of this helper where one is given, locked.
    public Optional<OpenDuty> open(UUID subject, DutyKind kind, Optional<UUID> helper) {
        return sql.query(OPEN)
                .with("subject", subject)
                .with("kind", kind.code())
                .with("helper", helper)
                .one(this::opened);
    }

    private OpenDuty opened(Row row) {
        var duty = DutyRows.duty(row, kinds);
        var calendar = calendars.of(duty.subject().org(), row.big("calendar_version"));
        return new OpenDuty(duty, row.text("student_name"), calendar);
    }

    /// How a feature writes its deeds: together with the duty that they move.
    ///
    /// @param insert statement that writes one deed
    public Recording recording(String insert) {
        return new Recording(sql, insert);
    }

    /// The effect of a deed on a duty that was read and locked.
    public Effect enter(Duty duty, Optional<WindowCalendar> calendar, Deed deed) {
        if (!duty.kind().takes(deed)) {
            return new Effect.Unchanged(duty);
        }
        if (duty.excused() || duty.denser()) {
            return new Effect.Unclear(duty);
        }
        var rhythm = duty.rhythm(calendar);
        var window = rhythm.at(deed.on());
        if (window.isEmpty()) {
            return new Effect.Unchanged(duty);
        }
        var state = duty.state();
        if (state.isSettled(window.get())) {
            return moved(duty, state.seenAgain(deed.on(), window.get()), calendar);
        }
        return isDue(state, window.get())
                ? moved(duty, state.with(deed, duty.kind(), rhythm), calendar)
                : new Effect.Unclear(duty);
    }

    /// Counts a locked duty again, now that the deed is written.
    public Duty recounted(Duty duty) {
        return recount.recounted(List.of(duty)).getFirst();
    }

    /// Counts all duties of a subject again, now that a deed of it was changed.
    ///
    /// @return none when it has ended
    public List<Duty> recounted(UUID subject) {
        return recount.recount(Set.of(subject));
    }

    /// Begins a duty that is due once.
    ///
    /// @param by last day on which it is done in time
    public void begin(DutyKind kind, Subject subject, LocalDate since, LocalDate by) {
        recount.begin(List.of(Duty.begin(kind, subject, since, by, clock.instant())));
    }

    /// The duties of a subject rest on some days from now on.
    public void excuse(UUID subject) {
        recount.excuse(subject);
    }

    private Effect moved(Duty duty, DutyState state, Optional<WindowCalendar> calendar) {
        if (state.equals(duty.state())) {
            return new Effect.Unchanged(duty);
        }
        var moved = duty.in(state);
        return new Effect.Moved(moved, recount.nextStep(moved, calendar, LocalDate.now(clock)));
    }

    private static boolean isDue(DutyState state, Window window) {
        return window.start().equals(state.dueFrom()) && window.end().equals(state.dueUntil());
    }
}
