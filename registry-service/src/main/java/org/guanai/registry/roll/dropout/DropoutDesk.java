package org.guanai.registry.roll.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.guanai.events.Topics;
import org.guanai.events.registry.DropoutCaseMoved;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.roll.dropout.act.CaseChange;
import org.guanai.registry.roll.dropout.act.CaseOpening;
import org.guanai.registry.roll.dropout.act.CaseReturn;
import org.guanai.registry.roll.dropout.act.Confirmation;
import org.guanai.registry.roll.dropout.act.StayCheck;

/// Leads the cases of children who are missing from school (控辍保学).
@ApplicationScoped
public class DropoutDesk {
    private final DropoutCases cases;
    private final CaseOpenings openings;
    private final CaseSubjects subjects;
    private final Caller caller;
    private final Journal journal;

    DropoutDesk(
            DropoutCases cases,
            CaseOpenings openings,
            CaseSubjects subjects,
            Caller caller,
            Journal journal) {
        this.cases = cases;
        this.openings = openings;
        this.subjects = subjects;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    DropoutView open(CaseOpening opening) {
        var child =
                subjects.of(opening.studentId())
                        .orElseThrow(() ->
                                Refusal.unprocessable("registry.student-unknown", "studentId"));
        if (opening.droppedOut() && opening.cause() == null) {
            throw Refusal.invalid("registry.dropout-cause", "cause");
        }
        var by = caller.name();
        var opened =
                opening.droppedOut()
                        ? openings.dropOut(child, opening.since(), opening.cause(), by)
                        : openings.suspect(child, opening.since(), null, by);
        return cases.view(opened.orElseThrow(() -> Refusal.conflict("registry.dropout-case-open")));
    }

    @Transactional
    Page<DropoutView> list(DropoutFilter filter, Paging paging) {
        return cases.page(filter, paging);
    }

    @Transactional
    public DropoutView view(UUID id) {
        return cases.view(id);
    }

    @Transactional
    DropoutView confirm(UUID id, Confirmation confirmation) {
        return moved(
                id, (c, step) -> c.confirm(confirmation.cause(), day(confirmation.on(), step)));
    }

    @Transactional
    DropoutView change(UUID id, String ifMatch, CaseChange change) {
        Editable.check(ifMatch, cases.locked(id).version);
        return moved(id, (c, _) -> c.change(change));
    }

    @Transactional
    DropoutView returned(UUID id, CaseReturn back) {
        return moved(id, (c, step) -> c.returned(back.how(), day(back.on(), step), step.by()));
    }

    @Transactional
    DropoutView check(UUID id, StayCheck check) {
        return moved(id, (c, step) -> c.check(check, step));
    }

    @Transactional
    DropoutView close(UUID id, String reason) {
        return moved(id, (c, step) -> c.close(reason, step));
    }

    @Transactional
    DropoutView withdraw(UUID id, String reason) {
        journal.withdrew("dropout-case", id, reason);
        return moved(id, (c, _) -> c.withdraw(reason));
    }

    /// Holds a case that something was done for.
    ///
    /// @return what it is about
    @Transactional
    public DropoutView held(UUID id) {
        cases.locked(id).requireOpen();
        return cases.view(id);
    }

    /// What was done for a case is counted anew.
    @Transactional
    public void count(UUID id, StepTally tally) {
        var found = cases.locked(id);
        found.count(tally, openings.step(found.org, caller.name()).terms());
        cases.flush();
    }

    private DropoutView moved(UUID id, BiFunction<DropoutCase, CaseStep, DropoutCaseMoved> verb) {
        var found = cases.locked(id);
        var moved = verb.apply(found, openings.step(found.org, caller.name()));
        cases.flush();
        journal.publish(
                Topics.REGISTRY_EVENTS, found.studentId == null ? id : found.studentId, moved);
        journal.wrote("dropout-case", id, "state");
        return cases.view(id);
    }

    /// @throws Refusal.Invalid for a day that is still to come
    private static LocalDate day(LocalDate on, CaseStep step) {
        if (on != null && on.isAfter(step.today())) {
            throw Refusal.invalid("registry.day-to-come", "on");
        }
        return on == null ? step.today() : on;
    }
}
