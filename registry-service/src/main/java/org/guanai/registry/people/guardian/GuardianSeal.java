package org.guanai.registry.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;

/// Seals how guardians are reached, and finds them by a phone that is sealed.
@ApplicationScoped
public class GuardianSeal {
    private static final String TABLE = "guardian";

    private final Sealer sealer;
    private final BlindIndex index;

    GuardianSeal(Sealer sealer, BlindIndex index) {
        this.sealer = sealer;
        this.index = index;
    }

    /// Blind index of a phone; null without one.
    public byte[] phone(String phone) {
        return phone == null ? null : index.of("phone", phone);
    }

    /// Under each key that is in use, the newest first.
    public List<byte[]> phones(String phone) {
        return index.candidates("phone", phone);
    }

    int keys() {
        return index.keys();
    }

    byte[] sealNote(UUID student, UUID guardian, String note) {
        return sealer.seal(note, "guardianship", tie(student, guardian), "custody_note");
    }

    String openNote(UUID student, UUID guardian, byte[] sealed) {
        return sealer.open(sealed, "guardianship", tie(student, guardian), "custody_note");
    }

    /// A tie has no id of its own.
    private static UUID tie(UUID student, UUID guardian) {
        var key = student + " " + guardian;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.US_ASCII));
    }

    byte[] seal(UUID guardian, String column, String text) {
        return sealer.seal(text, TABLE, guardian, column);
    }

    String open(UUID guardian, String column, byte[] sealed) {
        return sealer.open(sealed, TABLE, guardian, column);
    }
}
