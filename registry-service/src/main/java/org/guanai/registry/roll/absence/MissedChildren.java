package org.guanai.registry.roll.absence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.scope.SystemScope;
import org.guanai.registry.roll.dropout.CaseOpenings;
import org.guanai.registry.roll.dropout.CaseSubjects;

/// Opens the case of a child who has been missed for as many days of school as the rule says
/// (疑似辍学): nobody has to think of it.
@ApplicationScoped
class MissedChildren {
    private static final String BY = "system";

    private final Absences absences;
    private final CaseSubjects subjects;
    private final CaseOpenings openings;
    private final Clock clock;

    MissedChildren(Absences absences, CaseSubjects subjects, CaseOpenings openings, Clock clock) {
        this.absences = absences;
        this.subjects = subjects;
        this.openings = openings;
        this.clock = clock;
    }

    @Scheduled(
            every = "${guanai.registry.absences.sweep:30m}",
            delayed = "${guanai.registry.absences.sweep-after:3m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(this::openDue));
    }

    /// Opens the case of a child whose day has come.
    void look(Absence absence) {
        var day = absence.suspectedOn;
        var due = day != null && !day.isAfter(LocalDate.now(clock));
        if (due && absence.caseId == null) {
            subjects.of(absence.studentId)
                    .flatMap(c -> openings.suspect(c, absence.fromOn, absence.id, BY))
                    .ifPresentOrElse(absence::suspected, absence::known);
        }
    }

    private void openDue() {
        absences.suspected(LocalDate.now(clock)).forEach(this::look);
    }
}
