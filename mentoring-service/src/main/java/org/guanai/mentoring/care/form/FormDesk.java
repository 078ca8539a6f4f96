package org.guanai.mentoring.care.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.care.contact.ContactList;
import org.guanai.mentoring.care.contact.ContactView;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.Filters;

/// Filing, correcting and opening the forms of contacts.
@ApplicationScoped
public class FormDesk {
    private final ContactForms forms;
    private final ContactList contacts;
    private final ActivePairings pairings;
    private final FormSeal seal;
    private final Journal journal;
    private final Filters filters;

    FormDesk(
            ContactForms forms,
            ContactList contacts,
            ActivePairings pairings,
            FormSeal seal,
            Journal journal,
            Filters filters) {
        this.forms = forms;
        this.contacts = contacts;
        this.pairings = pairings;
        this.seal = seal;
        this.journal = journal;
        this.filters = filters;
    }

    /// @throws Refusal.Absent when a contact is not the caller's
    /// @throws Refusal.Conflict when one has a form already
    @Transactional
    ContactFormView file(UUID contact, FormFiling filing) {
        var first = file(contact, filing.form());
        filing.alsoOf().stream()
                .distinct()
                .filter(other -> !other.equals(contact))
                .forEach(other -> file(other, filing.form()));
        return first;
    }

    private ContactFormView file(UUID id, FormText text) {
        var contact = own(id);
        text.check(contact);
        var org = pairings.locked(contact.pairingId()).org();
        var form = ContactForm.file(contact, org, seal.text(text), seal.sealer(), seal.now());
        forms.persistAndFlush(form);
        journal.wrote(ContactForm.TABLE, id, "content");
        if (text.needs().contains(FormNeed.AID)) {
            journal.publish(Topics.MENTORING_EVENTS, form.studentId, form.aidNeeded());
        }
        return ContactFormView.of(form, contact.studentName(), text);
    }

    /// @throws Refusal.Conflict when it is too late to change it
    @Transactional
    ContactFormView correct(UUID id, String ifMatch, FormCorrection correction) {
        var contact = own(id);
        correction.form().check(contact);
        var form = forms.locked(id).orElseThrow(Refusal::absent);
        seal.requireInTime(form);
        Editable.check(ifMatch, form.version);
        form.say(seal.text(correction.form()), seal.sealer());
        forms.flush();
        journal.corrected(ContactForm.TABLE, id, correction.reason(), "content");
        return ContactFormView.of(form, contact.studentName(), correction.form());
    }

    /// That it was opened by anybody but its helper is on record.
    @Transactional
    public ContactFormView open(UUID id) {
        var contact = contacts.one(id);
        var form = forms.findByIdOptional(id).orElseThrow(Refusal::absent);
        if (filters.ownOnly().filter(form.helperId::equals).isEmpty()) {
            journal.opened(ContactForm.TABLE, id, null);
        }
        return ContactFormView.of(form, contact.studentName(), seal.read(form));
    }

    private ContactView own(UUID id) {
        var contact = contacts.one(id);
        var me = filters.ownOnly();
        if (me.isPresent() && !contact.helperId().equals(me.get())) {
            throw Refusal.absent();
        }
        return contact;
    }
}
