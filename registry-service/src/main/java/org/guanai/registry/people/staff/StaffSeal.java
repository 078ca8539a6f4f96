package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.personal.Masked;

/// Seals and opens the fields of a member of staff, and makes what is seen of them.
@ApplicationScoped
class StaffSeal {
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

    String phone(StaffMember m) {
        return open(m.id, "phone", m.phone);
    }

    String email(StaffMember m) {
        return open(m.id, "email", m.email);
    }

    StaffView view(StaffMember m) {
        return new StaffView(
                m.id,
                m.org,
                m.name,
                m.sex,
                Masked.number(open(m.id, "document_number", m.documentNumber)),
                Masked.phone(phone(m)),
                Masked.email(email(m)),
                List.of(m.posts),
                List.of(m.classIds),
                m.active,
                m.joinedOn,
                m.leftOn,
                m.version);
    }

    StaffSnapshot snapshot(StaffMember m) {
        return new StaffSnapshot(
                m.id,
                m.org.text(),
                m.name,
                Set.of(m.posts),
                Set.of(m.classIds),
                forReader(m.id, "phone", phone(m)),
                forReader(m.id, "email", email(m)),
                m.active,
                m.version);
    }

    private byte[] seal(UUID id, String column, String text) {
        return sealer.seal(text, StaffMember.TABLE, id, column);
    }

    private String open(UUID id, String column, byte[] sealed) {
        return sealer.open(sealed, StaffMember.TABLE, id, column);
    }

    private String forReader(UUID id, String field, String text) {
        return forOthers.seal(READER, text, "staff:" + id + ":" + field);
    }
}
