package org.guanai.notification.family.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.family.Today;
import org.guanai.notification.family.Withdrawal;
import org.guanai.notification.student.KnownStudent;
import org.guanai.notification.student.Students;

/// Notes when parents were in touch, and puts it right. Whoever noted it may, and the school.
@ApplicationScoped
class ParentContactDesk {
    private static final String NOUN = "parent-contact";

    private final ParentContacts contacts;
    private final Silences silences;
    private final Students students;
    private final Journal journal;
    private final Caller caller;
    private final Today today;

    ParentContactDesk(
            ParentContacts contacts,
            Silences silences,
            Students students,
            Journal journal,
            Caller caller,
            Today today) {
        this.contacts = contacts;
        this.silences = silences;
        this.students = students;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    /// @throws Refusal.Unprocessable when the parent is not among the child's guardians
    @Transactional
    ParentContactView record(ParentContactEntry entry) {
        today.requirePast(entry.on(), "on");
        var child = students.visible(entry.student()).orElseThrow(Refusal::absent);
        var contact =
                ParentContact.note(
                        child, parent(entry, child), entry, caller.person(), today.now());
        contacts.persistAndFlush(contact);
        silences.recount(child.id());
        journal.wrote(NOUN, contact.id, "way", "with", "initiator", "on", "minutes");
        return ParentContactView.of(contact);
    }

    @Transactional
    ParentContactView one(UUID id) {
        return ParentContactView.of(found(id));
    }

    @Transactional
    ParentContactView correct(UUID id, String ifMatch, ParentContactCorrection as) {
        var contact = mine(id);
        Editable.check(ifMatch, contact.version);
        today.requirePast(as.on(), "on");
        contact.correct(as);
        contacts.flush();
        silences.recount(contact.studentId);
        journal.corrected(NOUN, id, as.reason(), "way", "with", "initiator", "on", "minutes");
        return ParentContactView.of(contact);
    }

    @Transactional
    ParentContactView withdraw(UUID id, Withdrawal withdrawal) {
        var contact = mine(id);
        contact.withdraw(withdrawal.reason(), today.now());
        contacts.flush();
        silences.recount(contact.studentId);
        journal.withdrew(NOUN, id, withdrawal.reason());
        return ParentContactView.of(contact);
    }

    private UUID parent(ParentContactEntry entry, KnownStudent child) {
        var parent =
                Optional.ofNullable(entry.parent())
                        .or(() -> caller.maybePerson().filter(_ -> caller.is(Roles.GUARDIAN)))
                        .orElseThrow(
                                () -> Refusal.invalid("notification.parent-missing", "parent"));
        if (child.chain().stream().noneMatch(link -> link.guardian().equals(parent))) {
            throw Refusal.unprocessable("notification.not-a-guardian", "parent");
        }
        return parent;
    }

    private ParentContact mine(UUID id) {
        var contact = found(id);
        if (!contact.notedBy.equals(caller.person())
                && !caller.is(Roles.PRINCIPAL)
                && !caller.is(Roles.CLASS_TEACHER)) {
            throw Refusal.forbidden("notification.not-noted-by-you");
        }
        return contact;
    }

    private ParentContact found(UUID id) {
        return contacts.findByIdOptional(id).orElseThrow(Refusal::absent);
    }
}
