package org.guanai.mentoring.care.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.files.attachment.AttachmentContent;
import org.guanai.files.attachment.AttachmentDesk;
import org.guanai.files.attachment.AttachmentOwner;
import org.guanai.files.attachment.AttachmentUpload;
import org.guanai.files.attachment.AttachmentView;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.care.contact.ContactList;
import org.guanai.mentoring.care.contact.ContactView;
import org.guanai.mentoring.correction.CorrectionPeriod;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.Filters;

/// Keeps the photos of a contact. Whoever sees the contact sees them; its helper attaches them, for
/// as long as a contact may be corrected.
@ApplicationScoped
class ContactPhotos {
    private static final String KIND = "contact";
    private static final UUID FIRST = new UUID(0, 0);

    private final ContactList contacts;
    private final ActivePairings pairings;
    private final AttachmentDesk attachments;
    private final CorrectionPeriod period;
    private final Filters filters;

    ContactPhotos(
            ContactList contacts,
            ActivePairings pairings,
            AttachmentDesk attachments,
            CorrectionPeriod period,
            Filters filters) {
        this.contacts = contacts;
        this.pairings = pairings;
        this.attachments = attachments;
        this.period = period;
        this.filters = filters;
    }

    /// @throws Refusal.Absent when the contact is not the caller's
    /// @throws Refusal.Conflict when it was withdrawn, it is too late, or it has as many as it may
    @Transactional
    AttachmentView attach(UUID contact, AttachmentUpload upload) {
        return attachments.attach(changeable(contact), upload);
    }

    /// Oldest first.
    @Transactional
    Page<AttachmentView> list(UUID contact, Paging paging) {
        contacts.one(contact);
        var after = paging.afterId().orElse(FIRST);
        var rows =
                attachments.of(KIND, List.of(contact)).getOrDefault(contact, List.of()).stream()
                        .filter(photo -> photo.id().compareTo(after) > 0)
                        .sorted(Comparator.comparing(AttachmentView::id))
                        .limit(paging.limit() + 1L)
                        .toList();
        return Page.of(rows, paging.limit(), photo -> Cursor.of(photo.id()));
    }

    @Transactional
    AttachmentContent open(UUID contact, UUID photo) {
        return attachments.open(owner(contacts.one(contact)), photo);
    }

    @Transactional
    AttachmentContent thumbnail(UUID contact, UUID photo) {
        return attachments.thumbnail(owner(contacts.one(contact)), photo);
    }

    /// @throws Refusal.Absent when the contact is not the caller's, or has no such photo
    /// @throws Refusal.Conflict when it is too late
    @Transactional
    AttachmentView withdraw(UUID contact, UUID photo, String why) {
        return attachments.withdraw(changeable(contact), photo, why);
    }

    private AttachmentOwner changeable(UUID id) {
        var contact = contacts.one(id);
        if (filters.ownOnly().filter(me -> !me.equals(contact.helperId())).isPresent()) {
            throw Refusal.absent();
        }
        if (contact.withdrawnAt() != null) {
            throw Refusal.conflict("mentoring.contact-withdrawn");
        }
        // Locked, so that two photos at once are counted one after the other.
        var org = pairings.locked(contact.pairingId()).org();
        period.check(org, contact.recordedAt());
        return new AttachmentOwner(org, KIND, id);
    }

    private AttachmentOwner owner(ContactView contact) {
        return pairings.period(contact.pairingId(), Optional.empty())
                .map(p -> new AttachmentOwner(p.pairing().org(), KIND, contact.id()))
                .orElseThrow(Refusal::absent);
    }
}
