package org.guanai.mentoring.counsel.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.mentoring.counsel.CounselAnswered;
import org.guanai.events.mentoring.counsel.CounselAsked;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.counsel.kind.CounselTopic;
import org.guanai.mentoring.counsel.kind.Lane;
import org.guanai.mentoring.counsel.kind.RequestSource;
import org.guanai.mentoring.counsel.kind.RequestState;
import org.guanai.mentoring.counsel.seal.FileSeal;

/// A request for counselling (求助). Its words and the reply are sealed with the key of the child's
/// file.
@Entity
class CounselRequest {
    static final String TABLE = "counsel_request";

    @Id UUID id;

    /// Path of the child's school.
    OrgPath org;

    /// Null for a paper without a name.
    UUID studentId;

    /// Null for a paper from the box, and for a screening.
    UUID askedBy;

    @Enumerated(EnumType.STRING)
    RequestSource source;

    @Enumerated(EnumType.STRING)
    CounselTopic topic;

    @Enumerated(EnumType.STRING)
    Lane lane;

    byte[] words;
    Instant askedAt;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    RequestState state;

    byte[] reply;
    UUID answeredBy;
    LocalDate answeredOn;
    String ruleVersion;
    @Version long version;

    protected CounselRequest() {}

    /// @param askedBy null for a paper from the box, and for a screening
    static CounselRequest ask(
            About about, RequestSource source, UUID askedBy, CounselTopic topic, ReplyBy reply) {
        var request = new CounselRequest();
        request.id = Ids.next();
        request.org = about.org();
        request.studentId = about.studentId();
        request.askedBy = askedBy;
        request.source = source;
        request.topic = topic;
        request.lane = reply.lane();
        request.askedAt = reply.askedAt();
        request.dueOn = reply.dueOn();
        request.ruleVersion = reply.rule();
        request.state = RequestState.OPEN;
        return request;
    }

    void say(String text, FileSeal seal) {
        words = seal.seal(text, place("words"));
    }

    CounselAsked asked() {
        return new CounselAsked(id, org.text(), lane == Lane.URGENT);
    }

    /// @throws Refusal.Conflict when it was withdrawn
    CounselAnswered answer(String text, UUID by, LocalDate today, FileSeal seal) {
        requireStanding();
        reply = seal.seal(text, place("reply"));
        answeredOn = answeredOn == null ? today : answeredOn;
        answeredBy = by;
        state = RequestState.ANSWERED;
        // A child finds the reply where it asked: nothing of it is sent anywhere.
        var asker = source == RequestSource.CHILD ? null : askedBy;
        return new CounselAnswered(id, org.text(), asker);
    }

    /// No event: nobody acts on it.
    ///
    /// @throws Refusal.Conflict when it was withdrawn or answered already
    void withdraw() {
        requireStanding();
        if (state == RequestState.ANSWERED) {
            throw Refusal.conflict("mentoring.counsel-answered");
        }
        state = RequestState.WITHDRAWN;
    }

    /// The child, or for a paper without a name the request itself.
    UUID subject() {
        return studentId == null ? id : studentId;
    }

    CounselWords opened(FileSeal seal) {
        return new CounselWords(
                id, seal.open(words, place("words")), seal.open(reply, place("reply")));
    }

    private String place(String column) {
        return TABLE + ":" + id + ":" + column;
    }

    private void requireStanding() {
        if (state == RequestState.WITHDRAWN) {
            throw Refusal.conflict("mentoring.counsel-withdrawn");
        }
    }

    /// @param studentId null for a paper without a name
    record About(OrgPath org, UUID studentId) {}

    /// @param rule version of `counsel-reply`
    record ReplyBy(Lane lane, Instant askedAt, LocalDate dueOn, String rule) {}
}
