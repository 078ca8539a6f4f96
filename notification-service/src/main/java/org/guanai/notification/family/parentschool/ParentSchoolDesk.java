package org.guanai.notification.family.parentschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.notification.ParentSessionPlanned;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.family.Today;
import org.guanai.notification.family.material.MaterialDesk;

/// Plans the sessions of the parent school and notes who came.
@ApplicationScoped
class ParentSchoolDesk {
    private static final String NOUN = "parent-session";

    private final ParentSessions sessions;
    private final SessionViews views;
    private final MaterialDesk materials;
    private final Journal journal;
    private final Caller caller;
    private final Today today;

    ParentSchoolDesk(
            ParentSessions sessions,
            SessionViews views,
            MaterialDesk materials,
            Journal journal,
            Caller caller,
            Today today) {
        this.sessions = sessions;
        this.views = views;
        this.materials = materials;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    /// @throws Refusal.Unprocessable when the material is not in force
    @Transactional
    ParentSessionView plan(SessionPlan plan) {
        requireMaterial(plan);
        var invited = plan.invited() == null ? absent(plan) : views.visible(plan.invited());
        var session = ParentSession.plan(caller.org(), plan, invited, caller.person());
        sessions.persistAndFlush(session);
        journal.wrote(NOUN, session.id, "kind", "topics", "at", "invited");
        publish(session.planned());
        return views.of(session);
    }

    @Transactional
    ParentSessionView change(UUID id, String ifMatch, SessionPlan plan) {
        var session = views.found(id);
        Editable.check(ifMatch, session.version);
        requireMaterial(plan);
        var moved = session.change(plan);
        sessions.flush();
        journal.wrote(NOUN, id, "kind", "topics", "at", "place");
        if (moved) {
            publish(session.planned());
        }
        return views.of(session);
    }

    @Transactional
    ParentSessionView cancel(UUID id) {
        var session = views.found(id);
        session.cancel()
                .forEach(e -> journal.publish(Topics.NOTIFICATION_EVENTS, e.studentId(), e));
        sessions.flush();
        journal.wrote(NOUN, id, "state");
        return views.of(session);
    }

    /// @throws Refusal.Unprocessable when somebody came for a child whose family was not invited
    @Transactional
    ParentSessionView present(UUID id, String ifMatch, Presence presence) {
        var session = views.found(id);
        Editable.check(ifMatch, session.version);
        if (presence.present().stream().anyMatch(p -> !session.invites(p.student()))) {
            throw Refusal.unprocessable("notification.not-invited", "present");
        }
        session.held(presence.summary(), today.now());
        sessions.flush();
        views.note(session, presence, today.now());
        journal.wrote(NOUN, id, "present", "summary");
        return views.of(session);
    }

    /// A guardian is there. Idempotent.
    @Transactional
    ParentSessionView checkIn(UUID id, CheckIn checkIn) {
        var session = views.found(id);
        if (!session.invites(checkIn.student())
                || views.visible(Set.of(checkIn.student())).isEmpty()) {
            throw Refusal.absent();
        }
        session.admit(checkIn.code(), today.now());
        views.note(session, checkIn, today.now());
        journal.wrote(NOUN, id, "present");
        return views.of(session);
    }

    /// Whose families missed the session that is made up.
    private Collection<UUID> absent(SessionPlan plan) {
        if (plan.makesUp() == null) {
            return List.of();
        }
        var missed = views.found(plan.makesUp());
        var absent = new HashSet<>(List.of(missed.invited));
        absent.removeAll(views.present(missed));
        return absent;
    }

    private void requireMaterial(SessionPlan plan) {
        if (plan.material() != null) {
            materials.requireInForce(plan.material());
        }
    }

    private void publish(List<ParentSessionPlanned> planned) {
        planned.forEach(e -> journal.publish(Topics.NOTIFICATION_EVENTS, e.studentId(), e));
    }
}
