package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens the fields of a member of staff.
@ApplicationScoped
class StaffSeal {
    private static final String TABLE = "staff";
    private static final String DOCUMENT = "staff.document";
    private static final String PHONE = "phone";
    private static final String READER = "notification";

    private final Sealer sealer;
    private final BlindIndex index;
    private final ConsumerSeal forOthers;

    StaffSeal(Sealer sealer, BlindIndex index, ConsumerSeal forOthers) {
        this.sealer = sealer;
        this.index = index;
        this.forOthers = forOthers;
    }

    byte[] document(UUID id, String number) {
        return seal(id, "document_number", number);
    }

    byte[] phone(UUID id, String number) {
        return seal(id, "phone", number);
    }

    byte[] email(UUID id, String address) {
        return seal(id, "email", address);
    }

    byte[] documentIndex(String number) {
        return number == null ? null : index.of(DOCUMENT, number);
    }

    byte[] phoneIndex(String number) {
        return number == null ? null : index.of(PHONE, number);
    }

    /// Under each key that is in use.
    List<byte[]> documentIndexes(String number) {
        return index.candidates(DOCUMENT, number);
    }

    /// Under each key that is in use.
    List<byte[]> phoneIndexes(String number) {
        return index.candidates(PHONE, number);
    }

    byte[] entryHash(String org, StaffEntry entry) {
        return index.of("staff.entry", org + "\u001f" + entry.canonical());
    }

    String openDocument(UUID id, byte[] sealed) {
        return open(id, "document_number", sealed);
    }

    String openPhone(UUID id, byte[] sealed) {
        return open(id, "phone", sealed);
    }

    String openEmail(UUID id, byte[] sealed) {
        return open(id, "email", sealed);
    }

    /// Sealed once more, for the service that reaches people.
    String forReader(UUID id, String field, String text) {
        return forOthers.seal(READER, text, "staff:" + id + ":" + field);
    }

    private byte[] seal(UUID id, String column, String text) {
        return sealer.seal(text, TABLE, id, column);
    }

    private String open(UUID id, String column, byte[] sealed) {
        return sealer.open(sealed, TABLE, id, column);
    }
}
