package org.guanai.notification.family.parentschool;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.family.parentschool.PresenceBook.Row;
import org.guanai.notification.student.KnownStudent;
import org.guanai.notification.student.Students;

/// Finds sessions and who came, as far as the caller may see the children. In the current
/// transaction.
@ApplicationScoped
class SessionViews {
    private static final UUID LAST = new UUID(-1, -1);

    private final ParentSessions sessions;
    private final PresenceBook presence;
    private final Students students;
    private final Caller caller;

    SessionViews(ParentSessions sessions, PresenceBook presence, Students students, Caller caller) {
        this.sessions = sessions;
        this.presence = presence;
        this.students = students;
        this.caller = caller;
    }

    ParentSession found(UUID id) {
        return sessions.findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    /// Newest first.
    ///
    /// @param state null for any
    Page<ParentSessionView> page(SessionState state, String org, Paging paging) {
        var values = new HashMap<String, Object>();
        values.put("after", paging.afterId().orElse(LAST));
        var where = "id < :after";
        if (org != null) {
            where += " and substring(concat(org, '/'), 1, length(:place)) = :place";
            values.put("place", org + "/");
        }
        if (state != null) {
            where += " and state = :state";
            values.put("state", state);
        }
        var found =
                sessions.find(where + " order by id desc", values)
                        .page(0, paging.limit() + 1)
                        .list();
        return Page.of(found, paging.limit(), s -> Cursor.of(s.id)).map(this::of);
    }

    ParentSessionView of(ParentSession session) {
        var staff = !caller.personBound();
        var invited = List.of(session.invited);
        var children = staff ? invited : known(invited);
        return ParentSessionView.of(session, present(session), children, staff);
    }

    List<UUID> present(ParentSession session) {
        return presence.of(session.id);
    }

    /// @throws Refusal.Absent when the caller may not see one of them
    List<UUID> visible(Collection<UUID> children) {
        var known = known(children);
        if (known.size() < children.size()) {
            throw Refusal.absent();
        }
        return known;
    }

    void note(ParentSession session, Presence all, Instant now) {
        presence.replace(
                session.id,
                all.present().stream()
                        .map(p ->
                                new Row(session.id, p.student(), session.org, p.who(), false, now))
                        .toList());
    }

    void note(ParentSession session, CheckIn one, Instant now) {
        presence.add(
                List.of(new Row(session.id, one.student(), session.org, one.who(), true, now)));
    }

    private List<UUID> known(Collection<UUID> children) {
        return students.ofAll(children).stream().map(KnownStudent::id).toList();
    }
}
