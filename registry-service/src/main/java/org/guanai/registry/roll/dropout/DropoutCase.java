package org.guanai.registry.roll.dropout;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.DropoutCaseMoved;
import org.guanai.events.registry.DropoutCaseMoved.DropoutState;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.roll.dropout.act.CaseChange;
import org.guanai.registry.roll.dropout.act.CaseSubject;
import org.guanai.registry.roll.dropout.act.DropoutCause;
import org.guanai.registry.roll.dropout.act.DropoutEnd;
import org.guanai.registry.roll.dropout.act.StayCheck;

/// A child that is missing from school (一生一案), until it is back, has stayed, and the county has
/// struck the case off.
@Entity
class DropoutCase {
    private static final int FIRST_CHECK = 30;
    private static final int LAST_CHECK = 90;

    @Id UUID id;
    OrgPath org;
    UUID studentId;
    UUID schoolAgeChildId;

    /// The spell of absence that it began with.
    UUID absenceId;

    String name;
    String sex;
    LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Enumerated(EnumType.STRING)
    DropoutState state;

    @Enumerated(EnumType.STRING)
    DropoutCause cause;

    LocalDate missingSince;
    LocalDate openedOn;
    String openedBy;
    LocalDate droppedOn;
    String whereabouts;
    String schoolDuty;
    String townshipDuty;
    String villageDuty;
    UUID applicationId;
    int persuasions;
    LocalDate persuadedOn;

    /// Last day of the newest order to return.
    LocalDate orderedUntil;

    @Enumerated(EnumType.STRING)
    DropoutEnd ended;

    LocalDate returnedOn;
    String returnedBy;

    /// 30 or 90 days after the return; 0 before.
    int stayChecked;

    LocalDate closedOn;
    String closedBy;
    String closeNote;
    String withdrawnWhy;

    /// By when the next persuasion or check is due.
    LocalDate dueOn;

    @Version long version;

    protected DropoutCase() {}

    private DropoutCase(CaseSubject subject) {
        this.id = Ids.next();
        this.org = subject.org();
        this.studentId = subject.studentId();
        this.schoolAgeChildId = subject.schoolAgeChildId();
        this.name = subject.name();
        this.sex = subject.sex();
        this.birthDate = subject.birthDate();
        this.stage = subject.stage();
    }

    static DropoutCase suspect(CaseSubject subject, LocalDate since, UUID absence, CaseStep step) {
        var made = new DropoutCase(subject);
        made.begin(since, step);
        made.absenceId = absence;
        made.state = DropoutState.SUSPECTED;
        return made;
    }

    /// @param cause null for a child of the ledger whose cause is not known yet
    static DropoutCase dropOut(
            CaseSubject subject, LocalDate since, DropoutCause cause, CaseStep step) {
        var made = new DropoutCase(subject);
        made.begin(since, step);
        made.state = DropoutState.DROPPED_OUT;
        made.cause = cause;
        made.droppedOn = since;
        return made;
    }

    private void begin(LocalDate since, CaseStep step) {
        missingSince = since;
        openedOn = step.today();
        openedBy = step.by();
        dueOn = step.today().plusDays(step.terms().firstWithin());
    }

    DropoutCaseMoved opened() {
        return moved();
    }

    /// @throws Refusal.Conflict unless it is suspected
    DropoutCaseMoved confirm(DropoutCause why, LocalDate on) {
        require(state == DropoutState.SUSPECTED);
        state = DropoutState.DROPPED_OUT;
        cause = why;
        droppedOn = on;
        return moved();
    }

    /// @throws Refusal.Conflict once it is over
    DropoutCaseMoved change(CaseChange change) {
        requireOpen();
        cause = change.cause() == null ? cause : change.cause();
        whereabouts = change.whereabouts();
        schoolDuty = change.schoolDuty();
        townshipDuty = change.townshipDuty();
        villageDuty = change.villageDuty();
        applicationId = change.applicationId();
        return moved();
    }

    /// What was done to bring the child back is counted anew. Has no event of its own.
    ///
    /// @param tally of the steps that stand
    void count(StepTally tally, DropoutTerms terms) {
        persuasions = tally.persuasions();
        persuadedOn = tally.newest();
        orderedUntil = tally.orderedUntil();
        if (isMissing()) {
            dueOn =
                    persuadedOn == null
                            ? openedOn.plusDays(terms.firstWithin())
                            : persuadedOn.plusDays(terms.every());
        }
    }

    /// @throws Refusal.Conflict unless the child is missing
    DropoutCaseMoved returned(DropoutEnd how, LocalDate on, String by) {
        require(isMissing());
        state = DropoutState.RETURNED;
        ended = how;
        returnedOn = on;
        returnedBy = by;
        stayChecked = 0;
        dueOn = how.isWatched() ? on.plusDays(FIRST_CHECK) : null;
        return moved();
    }

    /// @throws Refusal.Conflict unless a check is due, whose day has come
    DropoutCaseMoved check(StayCheck check, CaseStep step) {
        require(state == DropoutState.RETURNED && dueOn != null && !dueOn.isAfter(step.today()));
        if (!check.attending()) {
            state = DropoutState.DROPPED_OUT;
            droppedOn = step.today();
            missingSince = step.today();
            dueOn = step.today().plusDays(step.terms().firstWithin());
            ended = null;
            returnedOn = null;
            stayChecked = 0;
            return moved();
        }
        stayChecked = stayChecked == 0 ? FIRST_CHECK : LAST_CHECK;
        dueOn = stayChecked == FIRST_CHECK ? returnedOn.plusDays(LAST_CHECK) : null;
        return moved();
    }

    /// @throws Refusal.Conflict when the child is not back for good, or the same person entered the
    ///   return
    /// @throws Refusal.Unprocessable when it was for poverty, and no aid was asked for (3.2.4f)
    DropoutCaseMoved close(String note, CaseStep step) {
        require(state == DropoutState.RETURNED);
        if (ended.isWatched() && stayChecked < LAST_CHECK) {
            throw Refusal.conflict("registry.stay-not-checked");
        }
        if (step.by().equals(returnedBy)) {
            throw Refusal.conflict("registry.same-person");
        }
        if (cause == DropoutCause.POVERTY && ended.isWatched() && applicationId == null) {
            throw Refusal.unprocessable("registry.aid-not-asked", "applicationId");
        }
        state = DropoutState.CLOSED;
        closedOn = step.today();
        closedBy = step.by();
        closeNote = note.strip();
        dueOn = null;
        return moved();
    }

    /// @throws Refusal.Conflict once it is over
    DropoutCaseMoved withdraw(String why) {
        requireOpen();
        state = DropoutState.WITHDRAWN;
        withdrawnWhy = why.strip();
        dueOn = null;
        return moved();
    }

    boolean isMissing() {
        return state == DropoutState.SUSPECTED || state == DropoutState.DROPPED_OUT;
    }

    private DropoutCaseMoved moved() {
        var poverty = cause == DropoutCause.POVERTY;
        return new DropoutCaseMoved(id, studentId, org.text(), state, poverty);
    }

    void requireOpen() {
        require(isMissing() || state == DropoutState.RETURNED);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw Refusal.conflict("registry.dropout-state");
        }
    }
}
