package org.guanai.mentoring.care.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.mentoring.FeedbackChanged;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.rhythm.duty.Subject;

/// A worrying contact that is to be reported back to the guardian (及时反馈, 3.1.3k). That it is owed,
/// the contact's own event tells.
@Entity
class Feedback {
    static final String TABLE = "feedback";

    @Id UUID id;

    /// Path of the pairing's school.
    OrgPath org;

    UUID contactId;
    UUID pairingId;
    UUID studentId;
    UUID helperId;

    /// 1–3, of the contact.
    int concern;

    /// Day of the contact.
    LocalDate occurredOn;

    /// Last day on which the guardian is told in time.
    LocalDate dueOn;

    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    FeedbackState state;

    /// Null until the guardian was told.
    LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    FeedbackWay way;

    String remark;

    /// What was written to the guardian, sealed; null without a message.
    byte[] message;

    /// Day on which a guardian opened the message; null before.
    LocalDate readOn;

    /// Person or client; null until it was changed.
    String changedBy;

    Instant changedAt;
    @Version long version;

    protected Feedback() {}

    private Feedback(
            Subject subject, UUID contact, LocalDate on, int level, LocalDate by, Instant now) {
        id = Ids.next();
        org = subject.org();
        contactId = contact;
        pairingId = subject.id();
        studentId = subject.studentId();
        helperId = subject.helperId();
        occurredOn = on;
        concern = level;
        dueOn = by;
        recordedAt = now;
        state = FeedbackState.OWED;
    }

    /// @param on day of the contact
    /// @param by last day on which the guardian is told in time
    static Feedback owe(
            Subject subject, UUID contact, LocalDate on, int concern, LocalDate by, Instant now) {
        return new Feedback(subject, contact, on, concern, by, now);
    }

    /// @throws Refusal.Conflict when its contact counts no more
    /// @throws Refusal.Invalid without what the state needs, or with a state that is not given
    /// @throws Refusal.Unprocessable for a day in the future or before the contact
    FeedbackChanged change(FeedbackChange c, String by, Instant now) {
        if (state == FeedbackState.WITHDRAWN) {
            throw Refusal.conflict("mentoring.feedback-withdrawn");
        }
        check(c, LocalDate.ofInstant(now, BusinessZone.ID));
        state = c.state();
        toldOn = c.state().isTold() ? c.on() : null;
        way = c.state().isTold() ? c.way() : null;
        remark = c.remark();
        return changed(by, now);
    }

    /// The helper writes to the guardian; written again, the newer message holds.
    ///
    /// @throws Refusal.Conflict when its contact counts no more
    FeedbackChanged send(String text, Sealer sealer, String by, Instant now) {
        if (state == FeedbackState.WITHDRAWN) {
            throw Refusal.conflict("mentoring.feedback-withdrawn");
        }
        message = sealer.seal(text.strip(), TABLE, id, "message");
        readOn = null;
        state = FeedbackState.SENT;
        toldOn = LocalDate.ofInstant(now, BusinessZone.ID);
        way = FeedbackWay.MESSAGE;
        remark = null;
        return changed(by, now);
    }

    /// A guardian opened the message: they know. Nothing changes when it was known already.
    Optional<FeedbackChanged> read(String by, Instant now) {
        if (readOn != null) {
            return Optional.empty();
        }
        readOn = LocalDate.ofInstant(now, BusinessZone.ID);
        if (state != FeedbackState.SENT) {
            return Optional.empty();
        }
        state = FeedbackState.DELIVERED;
        return Optional.of(changed(by, now));
    }

    /// The contact was corrected: its day or concern is another one, and feedback is still owed.
    ///
    /// @param due last day on which the guardian is told in time
    FeedbackChanged regard(int level, LocalDate on, LocalDate due, String by, Instant now) {
        concern = level;
        occurredOn = on;
        dueOn = due;
        state = state == FeedbackState.WITHDRAWN ? FeedbackState.OWED : state;
        return changed(by, now);
    }

    /// The contact counts no more, or its concern is lower. What the guardian was told stays.
    FeedbackChanged withdraw(int level, String by, Instant now) {
        concern = level == 0 ? concern : level;
        state = state.isTold() ? state : FeedbackState.WITHDRAWN;
        return changed(by, now);
    }

    private FeedbackChanged changed(String by, Instant now) {
        changedBy = by;
        changedAt = now;
        return new FeedbackChanged(
                id,
                contactId,
                studentId,
                helperId,
                org.text(),
                state.name(),
                toldOn,
                way == null ? null : way.name());
    }

    private void check(FeedbackChange c, LocalDate today) {
        switch (c.state()) {
            case OWED -> {}
            case SENT, DELIVERED -> checkTold(c, today);
            case CLOSED -> require(c.remark() != null && !c.remark().isBlank(), "remark");
            case WITHDRAWN -> throw Refusal.invalid("mentoring.feedback-state-follows", "state");
        }
    }

    private void checkTold(FeedbackChange c, LocalDate today) {
        require(c.on() != null, "on");
        require(c.way() != null, "way");
        if (c.on().isAfter(today) || c.on().isBefore(occurredOn)) {
            throw Refusal.unprocessable("mentoring.feedback-day", "on");
        }
    }

    private static void require(boolean there, String field) {
        if (!there) {
            throw Refusal.invalid("mentoring.feedback-incomplete", field);
        }
    }
}
