package org.guanai.mentoring.counsel.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.counsel.kind.CounselTopic;
import org.guanai.mentoring.counsel.kind.RequestSource;
import org.guanai.mentoring.counsel.seal.CounselSeal;
import org.guanai.mentoring.known.student.Students;

/// Asking for counselling, answering, and taking back (3.1.6a, 3.1.6b).
@ApplicationScoped
public class CounselRequestDesk {
    private final CounselRequests requests;
    private final CounselSeal seals;
    private final Students students;
    private final ReplyClock replies;
    private final Caller caller;
    private final Journal journal;

    CounselRequestDesk(
            CounselRequests requests,
            CounselSeal seals,
            Students students,
            ReplyClock replies,
            Caller caller,
            Journal journal) {
        this.requests = requests;
        this.seals = seals;
        this.students = students;
        this.replies = replies;
        this.caller = caller;
        this.journal = journal;
    }

    /// @throws Refusal.Absent for a child that is none of the caller's
    @Transactional
    UUID ask(CounselQuestion question) {
        var source = source();
        var own = source == RequestSource.CHILD ? oneself(question) : question.studentId();
        if (own == null && source != RequestSource.BOX) {
            throw Refusal.invalid("mentoring.student-missing", "studentId");
        }
        var pupil = own == null ? null : students.pupil(own).orElseThrow(Refusal::absent);
        var org = pupil == null ? new OrgPath(caller.org()) : pupil.org();
        var reply = replies.of(org, question.urgent(), pupil != null && pupil.isSpecial());
        var by = source == RequestSource.BOX ? null : caller.person();
        var request =
                CounselRequest.ask(
                        new CounselRequest.About(org, own), source, by, question.topic(), reply);
        return enter(request, question.words());
    }

    /// A child asks for itself only.
    private UUID oneself(CounselQuestion question) {
        var named = question.studentId();
        if (named != null && !named.equals(caller.person())) {
            throw Refusal.absent();
        }
        return caller.person();
    }

    /// A screening found something: the counsellor is asked to look at the child.
    ///
    /// @param urgent whether the finding is a high one
    public void screened(OrgPath org, UUID student, boolean urgent) {
        var reply = replies.of(org, urgent, true);
        var about = new CounselRequest.About(org, student);
        enter(
                CounselRequest.ask(about, RequestSource.SCREENING, null, CounselTopic.OTHER, reply),
                null);
    }

    /// A child said, in its form, that it is not safe or wants to be called: the counsellor comes
    /// the same day.
    public void voiced(OrgPath org, UUID student) {
        var reply = replies.of(org, true, true);
        var about = new CounselRequest.About(org, student);
        enter(
                CounselRequest.ask(about, RequestSource.VOICE, null, CounselTopic.OTHER, reply),
                null);
    }

    private UUID enter(CounselRequest request, String words) {
        request.say(words, seals.of(request.org, request.subject()));
        requests.persistAndFlush(request);
        journal.publish(Topics.MENTORING_EVENTS, request.id, request.asked());
        journal.wrote(CounselRequest.TABLE, request.id, "topic", "lane", "words");
        return request.id;
    }

    /// @throws Refusal.Absent when there is none at the counsellor's school
    @Transactional
    void answer(UUID id, String ifMatch, CounselReply reply, LocalDate today) {
        var request = requests.locked(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, request.version);
        var seal = seals.of(request.org, request.subject());
        var answered = request.answer(reply.reply(), caller.person(), today, seal);
        requests.flush();
        journal.publish(Topics.MENTORING_EVENTS, id, answered);
        journal.wrote(CounselRequest.TABLE, id, "reply");
    }

    /// @throws Refusal.Absent when the caller neither asked it nor is a counsellor
    @Transactional
    void withdraw(UUID id, Withdrawal withdrawal) {
        var request = requests.locked(id).filter(this::isOwn).orElseThrow(Refusal::absent);
        request.withdraw();
        requests.flush();
        journal.withdrew(CounselRequest.TABLE, id, withdrawal.reason());
    }

    /// @throws Refusal.Absent when there is none at the counsellor's school
    @Transactional
    CounselWords disclose(UUID id, String reason) {
        var request = requests.findByIdOptional(id).orElseThrow(Refusal::absent);
        journal.disclosed(CounselRequest.TABLE, id, reason, "words", "reply");
        return request.opened(seals.of(request.org, request.subject()));
    }

    /// One's own words and the reply to them; it needs no reason.
    @Transactional
    CounselWords own(UUID id) {
        var person = caller.person();
        var request =
                requests.findByIdOptional(id)
                        .filter(r -> person.equals(r.askedBy))
                        .orElseThrow(Refusal::absent);
        return request.opened(seals.of(request.org, request.subject()));
    }

    private boolean isOwn(CounselRequest request) {
        return caller.is(Roles.COUNSELLOR) || caller.person().equals(request.askedBy);
    }

    private RequestSource source() {
        if (caller.is(Roles.COUNSELLOR)) {
            return RequestSource.BOX;
        }
        if (caller.is(Roles.STUDENT)) {
            return RequestSource.CHILD;
        }
        return caller.is(Roles.GUARDIAN) ? RequestSource.GUARDIAN : RequestSource.TEACHER;
    }
}
