package org.guanai.mentoring.counsel.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.counsel.file.OpenCases;
import org.guanai.mentoring.counsel.level.LevelRules;

/// Asking for leave to read, and giving it.
@ApplicationScoped
class ReadingDesk {
    private final Readings readings;
    private final OpenCases cases;
    private final LevelRules rules;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    ReadingDesk(
            Readings readings,
            OpenCases cases,
            LevelRules rules,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.cases = cases;
        this.rules = rules;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    UUID ask(UUID inCase, ReadingOrder order) {
        var reading =
                Reading.ask(cases.any(inCase), caller.person(), order.reason(), clock.instant());
        readings.persistAndFlush(reading);
        journal.wrote(Reading.TABLE, reading.id, "reason");
        return reading.id;
    }

    @Transactional
    void decide(UUID inCase, UUID id, boolean approved) {
        var reading = readings.locked(inCase, id).orElseThrow(Refusal::absent);
        var until = LocalDate.now(clock).plusDays(rules.of(reading.org).readingDays());
        reading.decide(approved, caller.person(), until, clock.instant());
        readings.flush();
        journal.wrote(Reading.TABLE, id, "state");
    }
}
