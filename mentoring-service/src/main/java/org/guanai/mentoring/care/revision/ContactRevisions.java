package org.guanai.mentoring.care.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The earlier versions of all contacts.
@ApplicationScoped
public class ContactRevisions implements PanacheRepositoryBase<ContactRevision, UUID> {
    private static final int MOST = 50;

    /// Keeps what a contact said until now.
    ///
    /// @param by person or client
    public void keep(ContactFacts before, String by, Instant now, String why) {
        persist(ContactRevision.of(before, by, now, why));
    }

    /// The sealed notes of earlier versions, oldest first, at most 50; without those that had none.
    public List<EarlierNote> notes(UUID contact) {
        return find(
                        "contactId = :contact and note is not null order by id",
                        Map.of("contact", contact))
                .page(0, MOST)
                .project(EarlierNote.class)
                .list();
    }

    /// @param version of the contact
    /// @param note sealed as the contact's own
    public record EarlierNote(long version, byte[] note) {}
}
