package org.guanai.notification.family.message;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.events.ApprovalWaiting;
import org.guanai.events.notification.FamilyMessageSent;
import org.guanai.events.notification.FamilyMessageWithdrawn;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;

/// Praise or guidance to families (家校寄语). A refusal has no event: its author looks after it.
@Entity
class FamilyMessage {
    @Id UUID id;

    /// Path of the author's organisation.
    String org;

    @Enumerated(EnumType.STRING)
    MessageKind kind;

    String title;
    String text;
    UUID[] students;
    UUID authorId;

    /// Null until somebody else decided.
    UUID decidedBy;

    String decidedWhy;

    @Enumerated(EnumType.STRING)
    MessageState state;

    Instant writtenAt;

    /// Null until it was sent.
    Instant sentAt;

    String withdrawnWhy;
    @Version long version;

    protected FamilyMessage() {}

    private FamilyMessage(String org, MessageWriting writing, UUID author, Instant now) {
        id = Ids.next();
        this.org = org;
        kind = writing.kind();
        title = writing.title().strip();
        text = writing.text().strip();
        students = writing.students().stream().sorted().toArray(UUID[]::new);
        authorId = author;
        state = MessageState.WAITING;
        writtenAt = now;
    }

    /// @throws Refusal.Unprocessable when praise is for more than one child
    static FamilyMessage write(String org, MessageWriting writing, UUID author, Instant now) {
        if (writing.kind() == MessageKind.PRAISE && writing.students().size() > 1) {
            throw Refusal.unprocessable("notification.praise-is-for-one", "students");
        }
        return new FamilyMessage(org, writing, author, now);
    }

    /// @param human who wrote it
    ApprovalWaiting waiting(UUID human) {
        return new ApprovalWaiting("MESSAGE_WAITING", id, org, human, writtenAt);
    }

    /// @throws Refusal.Conflict when it was decided before, or by its author
    List<FamilyMessageSent> decide(MessageDecision decision, UUID by, Instant now) {
        if (authorId.equals(by)) {
            throw Refusal.conflict("notification.message-own");
        }
        requireState(MessageState.WAITING);
        decidedBy = by;
        decidedWhy = decision.reason();
        if (!decision.approved()) {
            state = MessageState.REFUSED;
            return List.of();
        }
        return send(now);
    }

    /// @return an event for each child
    List<FamilyMessageSent> send(Instant now) {
        requireState(MessageState.WAITING);
        state = MessageState.SENT;
        sentAt = now;
        return List.of(students).stream()
                .map(child -> new FamilyMessageSent(id, child, org, kind.name(), now))
                .toList();
    }

    /// @throws Refusal.Conflict unless it waits or was sent
    /// @return an event for each child, when it was sent
    List<FamilyMessageWithdrawn> withdraw(String why, Instant now) {
        var sent = state == MessageState.SENT;
        if (!sent) {
            requireState(MessageState.WAITING);
        }
        state = MessageState.WITHDRAWN;
        withdrawnWhy = why;
        return sent
                ? List.of(students).stream()
                        .map(child -> new FamilyMessageWithdrawn(id, child, org, now))
                        .toList()
                : List.of();
    }

    private void requireState(MessageState wanted) {
        if (state != wanted) {
            throw Refusal.conflict("notification.message-decided");
        }
    }
}
