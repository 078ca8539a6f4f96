package org.guanai.mentoring.counsel.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;

/// Seals the texts of counselling with the key of the child's own file (3.1.6d).
@ApplicationScoped
public class CounselSeal {
    private final CounselKeys keys;
    private final Sealer sealer;
    private final Clock clock;

    CounselSeal(CounselKeys keys, Sealer sealer, Clock clock) {
        this.keys = keys;
        this.sealer = sealer;
        this.clock = clock;
    }

    /// What one file's texts are sealed and opened with; its key is made with the first.
    ///
    /// @param subject the child, or a request without a name
    public FileSeal of(OrgPath org, UUID subject) {
        var known = keys.of(org, subject);
        if (known.isPresent()) {
            return seal(known.get());
        }
        keys.take(org, subject);
        return keys.of(org, subject).map(this::seal).orElseGet(() -> seal(make(org, subject)));
    }

    private CounselKey make(OrgPath org, UUID subject) {
        var key = CounselKey.make(org, subject, sealer, clock.instant());
        keys.persistAndFlush(key);
        return key;
    }

    private FileSeal seal(CounselKey key) {
        return new FileSeal(key.isErased() ? null : key.cipher(sealer));
    }
}
