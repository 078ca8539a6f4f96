package org.guanai.mentoring.counsel.seal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;

/// The key (密钥) of a child's counselling file at one school, itself sealed by the service's keyset.
/// No event: nothing outside knows of it.
@Entity
class CounselKey {
    private static final String TABLE = "counsel_key";

    @Id UUID id;
    OrgPath org;

    /// The child, or a request without a name.
    UUID subject;

    byte[] key;
    Instant recordedAt;

    /// Since when the child is no longer at the school.
    Instant leftAt;

    Instant erasedAt;
    @Version long version;

    protected CounselKey() {}

    static CounselKey make(OrgPath org, UUID subject, Sealer sealer, Instant now) {
        var key = new CounselKey();
        key.id = Ids.next();
        key.org = org;
        key.subject = subject;
        key.key = sealer.seal(TextCipher.newKey(), TABLE, key.id, "key");
        key.recordedAt = now;
        return key;
    }

    void left(Instant at) {
        leftAt = leftAt == null ? at : leftAt;
    }

    void returned() {
        leftAt = null;
    }

    boolean isErased() {
        return key == null;
    }

    TextCipher cipher(Sealer sealer) {
        return new TextCipher(sealer.open(key, TABLE, id, "key"));
    }
}
