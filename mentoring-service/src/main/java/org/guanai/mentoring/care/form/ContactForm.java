package org.guanai.mentoring.care.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.events.mentoring.AidNeeded;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.care.contact.ContactView;

/// The form of a contact (家访记录、谈心记录、联络记录), sealed. Goes with its contact. That a family needs aid
/// is told; nothing else of it is.
@Entity
class ContactForm {
    static final String TABLE = "contact_form";

    /// Of its contact.
    @Id UUID contactId;

    /// Path of the pairing's school.
    OrgPath org;

    UUID pairingId;
    UUID studentId;
    UUID helperId;

    /// Sealed.
    byte[] content;

    Instant recordedAt;
    @Version long version;

    protected ContactForm() {}

    private ContactForm(ContactView contact, OrgPath school, Instant now) {
        contactId = contact.id();
        org = school;
        pairingId = contact.pairingId();
        studentId = contact.studentId();
        helperId = contact.helperId();
        recordedAt = now;
    }

    static ContactForm file(
            ContactView contact, OrgPath school, String text, Sealer sealer, Instant now) {
        var form = new ContactForm(contact, school, now);
        form.say(text, sealer);
        return form;
    }

    void say(String text, Sealer sealer) {
        content = sealer.seal(text, TABLE, contactId, "content");
    }

    String text(Sealer sealer) {
        return sealer.open(content, TABLE, contactId, "content");
    }

    AidNeeded aidNeeded() {
        return new AidNeeded(contactId, studentId, helperId, org.text());
    }
}
