package org.guanai.notification.family.mailbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Overdue;
import org.guanai.events.Overdue.Level;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.events.notification.PupilLetterSent;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.student.KnownStudent;

/// A child's letter to an adult whom it trusts (学生来信). Letter and answer are sealed; only the two
/// of them read them. Answering and taking back have no event: the child looks for the answer
/// itself.
@Entity
class PupilLetter {
    static final String TABLE = "pupil_letter";

    @Id UUID id;

    /// Path of the child's school.
    String org;

    UUID studentId;

    /// The adult does not learn who wrote it.
    boolean anonymous;

    UUID adultId;
    byte[] sealedText;
    boolean urgent;

    @Enumerated(EnumType.STRING)
    LetterState state;

    Instant sentAt;

    /// Last day on which an answer is in time.
    LocalDate dueOn;

    /// When the adult first opened it.
    Instant readAt;

    byte[] sealedReply;
    Instant answeredAt;

    /// How often it was said that it waits for an answer.
    int reminded;

    @Version long version;

    protected PupilLetter() {}

    private PupilLetter(UUID id, KnownStudent child, LetterWriting writing, byte[] sealed) {
        this.id = id;
        org = child.org();
        studentId = child.id();
        anonymous = writing.anonymous();
        adultId = writing.adult();
        sealedText = sealed;
        state = LetterState.SENT;
    }

    /// @param id assigned before, since the text is sealed with it
    static PupilLetter sent(UUID id, KnownStudent child, LetterWriting writing, byte[] sealed) {
        return new PupilLetter(id, child, writing, sealed);
    }

    static UUID newId() {
        return Ids.next();
    }

    /// @param due last day on which an answer is in time
    PupilLetterSent due(LocalDate due, boolean isUrgent, Instant now) {
        dueOn = due;
        urgent = isUrgent;
        sentAt = now;
        return new PupilLetterSent(id, org, adultId, urgent, dueOn, now);
    }

    /// The first time stays.
    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    /// @throws Refusal.Conflict when it was answered or taken back
    void answer(byte[] sealed, Instant now) {
        requireSent();
        sealedReply = sealed;
        answeredAt = now;
        state = LetterState.ANSWERED;
    }

    /// @throws Refusal.Conflict when it was answered or taken back already
    void withdraw() {
        requireSent();
        state = LetterState.WITHDRAWN;
    }

    /// It waits for an answer. Does not say whose it is.
    ///
    /// @param level who hears of it now
    Overdue remind(Level level) {
        reminded = level.ordinal() + 1;
        return new Overdue(
                OverdueKind.MAILBOX_REPLY, id, null, org, adultId, Roles.COUNSELLOR, dueOn, level);
    }

    private void requireSent() {
        if (state != LetterState.SENT) {
            throw Refusal.conflict("notification.letter-closed");
        }
    }
}
