package org.guanai.notification.family.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.notification.FamilyMessageSent;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.family.Today;
import org.guanai.notification.family.Withdrawal;
import org.guanai.notification.student.Students;

/// Writes praise and guidance to families. Class teachers and principals send at once; what others
/// write waits for one of them, praise aside.
@ApplicationScoped
class MessageDesk {
    private static final String NOUN = "family-message";

    private final FamilyMessages messages;
    private final MessageBook book;
    private final Students students;
    private final Journal journal;
    private final Caller caller;
    private final Today today;

    MessageDesk(
            FamilyMessages messages,
            MessageBook book,
            Students students,
            Journal journal,
            Caller caller,
            Today today) {
        this.messages = messages;
        this.book = book;
        this.students = students;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    /// @throws Refusal.Unprocessable when it labels a child, or praises several
    @Transactional
    FamilyMessageView write(MessageWriting writing) {
        if (!book.isNeutral(caller.org(), writing.title() + writing.text())) {
            throw Refusal.unprocessable("notification.not-neutral", "text");
        }
        if (students.ofAll(writing.students()).size() < writing.students().size()) {
            throw Refusal.absent();
        }
        var message = FamilyMessage.write(caller.org(), writing, caller.person(), today.now());
        messages.persistAndFlush(message);
        journal.wrote(NOUN, message.id, "kind", "title", "text", "students");
        if (writing.kind() == MessageKind.PRAISE || releases()) {
            publish(message.send(today.now()));
        } else {
            journal.publish(
                    Topics.NOTIFICATION_EVENTS, message.id, message.waiting(caller.human()));
        }
        messages.flush();
        return FamilyMessageView.of(message);
    }

    @Transactional
    FamilyMessageView decide(UUID id, MessageDecision decision) {
        var message = found(id);
        publish(message.decide(decision, caller.person(), today.now()));
        messages.flush();
        journal.wrote(NOUN, id, "decision");
        return FamilyMessageView.of(message);
    }

    @Transactional
    FamilyMessageView withdraw(UUID id, Withdrawal withdrawal) {
        var message = found(id);
        if (!message.authorId.equals(caller.person()) && !caller.is(Roles.PRINCIPAL)) {
            throw Refusal.forbidden("notification.not-noted-by-you");
        }
        message.withdraw(withdrawal.reason(), today.now())
                .forEach(e -> journal.publish(Topics.NOTIFICATION_EVENTS, e.studentId(), e));
        messages.flush();
        journal.withdrew(NOUN, id, withdrawal.reason());
        return FamilyMessageView.of(message);
    }

    @Transactional
    FamilyMessageView one(UUID id) {
        return FamilyMessageView.of(found(id));
    }

    @Transactional
    Page<FamilyMessageView> page(MessageKind kind, MessageState state, String org, Paging paging) {
        var author = oversees() ? null : caller.person();
        return book.page(new MessageBook.Wanted(author, kind, state, org), paging);
    }

    @Transactional
    Page<ReadReceiptView> receipts(UUID id, Paging paging) {
        return book.receipts(found(id).id, paging);
    }

    private void publish(List<FamilyMessageSent> sent) {
        sent.forEach(e -> journal.publish(Topics.NOTIFICATION_EVENTS, e.studentId(), e));
    }

    private boolean releases() {
        return caller.is(Roles.PRINCIPAL) || caller.is(Roles.CLASS_TEACHER);
    }

    private boolean oversees() {
        return releases() || caller.is(Roles.COUNTY_OFFICER) || caller.is(Roles.AUDITOR);
    }

    /// Others' are absent to whoever neither wrote nor oversees them.
    private FamilyMessage found(UUID id) {
        return messages.findByIdOptional(id)
                .filter(m -> oversees() || m.authorId.equals(caller.person()))
                .orElseThrow(Refusal::absent);
    }
}
