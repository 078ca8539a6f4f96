package org.guanai.mentoring.care.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.care.contact.ContactList;
import org.guanai.mentoring.care.contact.ContactView;
import org.guanai.mentoring.care.form.FormDesk;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.SchoolNames;

/// What is printed of the form of a contact: for whoever may open the form.
@ApplicationScoped
class FormPrint {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(BusinessZone.ID);

    private final FormDesk forms;
    private final ContactList contacts;
    private final ActivePairings pairings;
    private final SchoolNames schools;

    FormPrint(FormDesk forms, ContactList contacts, ActivePairings pairings, SchoolNames schools) {
        this.forms = forms;
        this.contacts = contacts;
        this.pairings = pairings;
        this.schools = schools;
    }

    /// That it was opened by anybody but its helper is on record.
    @Transactional
    FormSheet sheet(UUID contact) {
        var form = forms.open(contact);
        var of = contacts.one(contact);
        var school =
                pairings.period(of.pairingId(), Optional.empty())
                        .flatMap(p -> schools.of(p.pairing().org()))
                        .orElse("");
        return new FormSheet(
                contact,
                school,
                title(of.kind()),
                of.studentName() == null ? "" : of.studentName(),
                when(of),
                FormLines.of(form.form()));
    }

    private static String when(ContactView contact) {
        var time = WHEN.format(contact.occurredAt());
        return contact.minutes() == null ? time : time + "　" + contact.minutes() + "分钟";
    }

    private static String title(ContactKind kind) {
        return switch (kind) {
            case TALK, WEEKLY_CONTACT -> "谈心记录";
            case HOME_VISIT, BIMONTHLY_VISIT -> "家访记录";
            case MONTHLY_LIAISON -> "联络记录";
        };
    }
}
