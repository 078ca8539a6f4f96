package org.guanai.mentoring.care.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.oversight.Oversight;

/// Reading earlier versions.
@ApplicationScoped
class ContactRevisionList {
    private final EntityManager entities;
    private final Oversight oversight;

    ContactRevisionList(EntityManager entities, Oversight oversight) {
        this.entities = entities;
        this.oversight = oversight;
    }

    /// Oldest first; empty for a contact that was never changed.
    ///
    /// @throws Refusal.Absent when there is no such contact, or it is not the caller's
    @Transactional
    Page<ContactRevisionView> of(UUID contact, Paging paging) {
        requireContact(contact);
        return Listing.of(entities, ContactRevision.class)
                .where("contactId = :contact", contact)
                .showing("hasNote", "case when it.note is null then false else true end")
                .by("id")
                .page(paging, ContactRevisionView.class);
    }

    private void requireContact(UUID contact) {
        var helpers =
                entities.createQuery(
                                "select c.helperId from Contact c where c.id = :id", UUID.class)
                        .setParameter("id", contact)
                        .getResultList();
        if (helpers.stream().noneMatch(oversight::sees)) {
            throw Refusal.absent();
        }
    }
}
