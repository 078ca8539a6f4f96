package org.guanai.mentoring.activity.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.activity.TripPlanned;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.correction.Withdrawal;

/// Planning activities, reporting and calling them off.
@ApplicationScoped
class ActivityDesk {
    private final Activities activities;
    private final Participants participants;
    private final ActivityPeople people;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    ActivityDesk(
            Activities activities,
            Participants participants,
            ActivityPeople people,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.activities = activities;
        this.participants = participants;
        this.people = people;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent for a leader or counsellor who is not of the school
    @Transactional
    UUID plan(ActivityPlan plan) {
        var org = new OrgPath(caller.org());
        people.check(org, plan);
        var activity = Activity.plan(org, plan, clock.instant());
        activities.persistAndFlush(activity);
        journal.wrote(Activity.TABLE, activity.id, "title", "kind", "theme", "on");
        tellFamilies(activity);
        return activity.id;
    }

    @Transactional
    void change(UUID id, String ifMatch, ActivityPlan plan) {
        if (plan.reason() == null || plan.reason().isBlank()) {
            throw Refusal.invalid("mentoring.reason-missing", "reason");
        }
        var activity = activities.locked(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, activity.version);
        people.check(activity.org, plan);
        activity.change(plan);
        activities.flush();
        journal.corrected(Activity.TABLE, id, plan.reason(), "title", "kind", "theme", "on");
        tellFamilies(activity);
    }

    /// @throws Refusal.Unprocessable when somebody who is said to have taken part is no child of
    ///   the school
    @Transactional
    void report(UUID id, String ifMatch, ActivityReport report) {
        var activity = activities.locked(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, activity.version);
        activity.hold(report.summary(), LocalDate.now(clock));
        var count = participants.replace(activity, report.studentIds());
        if (count.participants() < report.studentIds().size()) {
            throw Refusal.unprocessable("mentoring.participant-unknown", "studentIds");
        }
        activity.count(count.participants(), count.special());
        activities.flush();
        journal.wrote(Activity.TABLE, id, "summary", "studentIds");
    }

    @Transactional
    void withdraw(UUID id, Withdrawal withdrawal) {
        var activity = activities.locked(id).orElseThrow(Refusal::absent);
        activity.withdraw(withdrawal.reason());
        activities.flush();
        participants.clear(id);
        journal.withdrew(Activity.TABLE, id, withdrawal.reason());
    }

    /// A trip that is still to come is told to the guardians, one event per child.
    private void tellFamilies(Activity activity) {
        if (activity.trip && activity.heldOn.isAfter(LocalDate.now(clock))) {
            for (var student : people.childrenOf(activity.org, activity.classIds)) {
                journal.publish(
                        Topics.MENTORING_EVENTS,
                        student,
                        new TripPlanned(
                                activity.id, student, activity.org.text(), activity.heldOn));
            }
        }
    }
}
