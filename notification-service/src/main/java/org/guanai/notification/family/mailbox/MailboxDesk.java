package org.guanai.notification.family.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.notification.family.Today;
import org.guanai.notification.student.KnownStudent;
import org.guanai.notification.student.Students;

/// Takes children's letters and the answers to them. Only the child and the adult whom it chose
/// open a letter.
@ApplicationScoped
class MailboxDesk {
    private static final String NOUN = "pupil-letter";

    private final MailboxBook book;
    private final Students students;
    private final Sealer sealer;
    private final Journal journal;
    private final Caller caller;
    private final Today today;

    MailboxDesk(
            MailboxBook book,
            Students students,
            Sealer sealer,
            Journal journal,
            Caller caller,
            Today today) {
        this.book = book;
        this.students = students;
        this.sealer = sealer;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    /// @throws Refusal.Unprocessable when the adult does not work at the child's school
    @Transactional
    PupilLetterView send(LetterWriting writing) {
        var child = child();
        if (book.adults(child.org()).stream().noneMatch(a -> a.id().equals(writing.adult()))) {
            throw Refusal.unprocessable("notification.adult-unknown", "adult");
        }
        var id = PupilLetter.newId();
        var sealed = sealer.seal(writing.text(), PupilLetter.TABLE, id, "sealed_text");
        var letter = PupilLetter.sent(id, child, writing, sealed);
        var urgent = book.isUrgent(child.org(), writing.text());
        var sent = letter.due(book.due(child.org(), urgent), urgent, today.now());
        book.enter(letter);
        journal.wrote(NOUN, id, "adult", "text");
        journal.publish(Topics.NOTIFICATION_EVENTS, id, sent);
        return view(letter);
    }

    /// The adults of the child's school.
    @Transactional
    Page<TrustedAdultView> adults(Paging paging) {
        var after = paging.afterId().map(UUID::toString).orElse("");
        var rest =
                book.adults(child().org()).stream()
                        .sorted(Comparator.comparing(a -> a.id().toString()))
                        .filter(a -> a.id().toString().compareTo(after) > 0)
                        .limit(paging.limit() + 1L)
                        .toList();
        return Page.of(rest, paging.limit(), a -> Cursor.of(a.id()));
    }

    @Transactional
    PupilLetterView open(UUID id) {
        var letter = mine(id);
        if (letter.adultId.equals(caller.person())) {
            letter.read(today.now());
            journal.opened(NOUN, id, null);
        }
        return view(letter);
    }

    /// @throws Refusal.Absent to anybody but the adult to whom it is
    @Transactional
    PupilLetterView answer(UUID id, LetterReply reply) {
        var letter = mine(id);
        if (!letter.adultId.equals(caller.person())) {
            throw Refusal.absent();
        }
        var sealed = sealer.seal(reply.text(), PupilLetter.TABLE, id, "sealed_reply");
        letter.answer(sealed, today.now());
        book.flush();
        journal.wrote(NOUN, id, "reply");
        return view(letter);
    }

    /// @throws Refusal.Absent to anybody but the child
    @Transactional
    PupilLetterView withdraw(UUID id) {
        var letter = mine(id);
        if (!letter.studentId.equals(caller.person())) {
            throw Refusal.absent();
        }
        letter.withdraw();
        book.flush();
        journal.withdrew(NOUN, id, "by the child");
        return view(letter);
    }

    private KnownStudent child() {
        return caller.maybePerson()
                .filter(_ -> caller.is(Roles.STUDENT))
                .flatMap(students::visible)
                .orElseThrow(Refusal::absent);
    }

    private PupilLetter mine(UUID id) {
        var me = caller.person();
        return book.find(id)
                .filter(l -> l.adultId.equals(me) || l.studentId.equals(me))
                .orElseThrow(Refusal::absent);
    }

    private PupilLetterView view(PupilLetter l) {
        var byChild = l.studentId.equals(caller.person());
        return new PupilLetterView(
                l.id,
                l.anonymous && !byChild ? null : l.studentId,
                l.adultId,
                l.urgent,
                l.state,
                sealer.open(l.sealedText, PupilLetter.TABLE, l.id, "sealed_text"),
                l.sentAt,
                l.dueOn,
                sealer.open(l.sealedReply, PupilLetter.TABLE, l.id, "sealed_reply"),
                l.answeredAt,
                l.version);
    }
}
