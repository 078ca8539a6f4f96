package org.guanai.mentoring.team.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.mentoring.HelperType;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.team.event.HelperLeft;
import org.guanai.mentoring.team.event.HelperSuspended;
import org.guanai.mentoring.team.helper.KnownHelpers;
import org.guanai.reference.KnownOrganisation;
import org.guanai.reference.Organisations;

/// Assigning external counsellors, and ending it: by hand, and at once with their suspension.
@ApplicationScoped
class AssignmentDesk {
    private final Assignments assignments;
    private final KnownHelpers helpers;
    private final Organisations organisations;
    private final EntityManager entities;
    private final Journal journal;
    private final Clock clock;

    AssignmentDesk(
            Assignments assignments,
            KnownHelpers helpers,
            Organisations organisations,
            EntityManager entities,
            Journal journal,
            Clock clock) {
        this.assignments = assignments;
        this.helpers = helpers;
        this.organisations = organisations;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param caller path of the caller's organisation
    /// @throws Refusal.Absent for a helper or school that is none of the caller's
    /// @throws Refusal.Unprocessable when they are no counsellor, or not vetted
    @Transactional
    UUID assign(UUID helperId, AssignmentEntry entry, OrgPath caller) {
        var helper = helpers.seen(helperId).orElseThrow(Refusal::absent);
        var school =
                organisations
                        .school(entry.school())
                        .map(KnownOrganisation::org)
                        .filter(s -> s.isWithin(caller) && s.isWithin(helper.org()))
                        .orElseThrow(Refusal::absent);
        if (helper.type() != HelperType.EXTERNAL_COUNSELLOR) {
            throw Refusal.unprocessable("mentoring.not-a-counsellor", "id");
        }
        if (!helper.active()) {
            throw Refusal.unprocessable("mentoring.helper-not-vetted", "id");
        }
        var assignment = Assignment.assign(helperId, school, entry, LocalDate.now(clock));
        assignments.persistAndFlush(assignment);
        journal.wrote(Assignment.TABLE, assignment.id, "org", "classId", "from", "until");
        return assignment.id;
    }

    @Transactional
    void end(UUID helper, UUID id, Withdrawal withdrawal) {
        var assignment = assignments.locked(helper, id).orElseThrow(Refusal::absent);
        assignment.end(withdrawal.reason(), LocalDate.now(clock));
        assignments.flush();
        journal.withdrew(Assignment.TABLE, id, withdrawal.reason());
    }

    /// @throws Refusal.Absent when there is no such helper of the caller's
    @Transactional
    Page<AssignmentView> list(UUID helper, Paging paging) {
        helpers.seen(helper).orElseThrow(Refusal::absent);
        return rows(helper).by("id").page(paging, AssignmentView.class);
    }

    @Transactional
    AssignmentView one(UUID helper, UUID id) {
        return rows(helper)
                .where("id = :id", id)
                .page(Paging.of(1, null), AssignmentView.class)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    void on(@Observes HelperSuspended suspended) {
        endAll(suspended.helperId(), "SUSPENDED");
    }

    void on(@Observes HelperLeft left) {
        endAll(left.helperId(), "LEFT");
    }

    /// Ends those whose last day has passed, so that their counsellors see the children no more.
    @Transactional
    void endPassed() {
        assignments.passed(LocalDate.now(clock)).forEach(a -> a.end("PASSED", a.endsOn));
    }

    private void endAll(UUID helper, String why) {
        var today = LocalDate.now(clock);
        assignments.openOf(helper, today).forEach(a -> a.end(why, today));
    }

    private Listing<Assignment> rows(UUID helper) {
        return Listing.of(entities, Assignment.class)
                .where("helperId = :helper", helper)
                .showing("from", "it.startsOn")
                .showing("until", "it.endsOn");
    }
}
