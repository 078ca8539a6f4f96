package org.guanai.aid.sponsor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A sponsor (资助人): a person or an organisation. Their steps have no event: what concerns a child
/// is the sponsorship, which has.
@Entity
class Sponsor {
    @Id UUID id;

    /// The school or county that entered them.
    OrgPath org;

    String name;

    @Enumerated(EnumType.STRING)
    SponsorKind kind;

    String creditCode;
    byte[] contact;
    boolean thanked;
    Instant registeredAt;
    UUID registeredBy;
    Instant endedAt;
    @Version long version;

    protected Sponsor() {}

    static Sponsor registered(
            UUID id, OrgPath org, SponsorEntry entry, byte[] contact, UUID by, Instant at) {
        var sponsor = new Sponsor();
        sponsor.id = id;
        sponsor.org = org;
        sponsor.registeredAt = at;
        sponsor.registeredBy = by;
        sponsor.correct(entry, contact);
        return sponsor;
    }

    void correct(SponsorEntry entry, byte[] sealedContact) {
        name = entry.name().strip();
        kind = entry.kind();
        creditCode = entry.creditCode();
        contact = sealedContact;
        thanked = entry.thanked();
    }
}
