package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.journal.Outbox;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.personal.Masked;

/// Seals and opens the fields of a member of staff; makes what others see of them.
@ApplicationScoped
class StaffFile {
    static final String DOCUMENT = "staff.document";
    static final String PHONE = "phone";
    private static final String READER = "notification";

    private final Sealer sealer;
    private final BlindIndex index;
    private final ConsumerSeal forOthers;
    private final Outbox outbox;

    StaffFile(Sealer sealer, BlindIndex index, ConsumerSeal forOthers, Outbox outbox) {
        this.sealer = sealer;
        this.index = index;
        this.forOthers = forOthers;
        this.outbox = outbox;
    }

    void fill(Staff staff, String document, String phone, String email) {
        staff.documentNumber = sealer.seal(document, Staff.TABLE, staff.id, "document_number");
        staff.documentIndex = document == null ? null : index.of(DOCUMENT, document);
        contact(staff, phone, email);
    }

    void contact(Staff staff, String phone, String email) {
        staff.phone = sealer.seal(phone, Staff.TABLE, staff.id, "phone");
        staff.phoneIndex = phone == null ? null : index.of(PHONE, phone);
        staff.email = sealer.seal(email, Staff.TABLE, staff.id, "email");
    }

    String phone(Staff staff) {
        return sealer.open(staff.phone, Staff.TABLE, staff.id, "phone");
    }

    String email(Staff staff) {
        return sealer.open(staff.email, Staff.TABLE, staff.id, "email");
    }

    StaffView view(Staff s) {
        return new StaffView(
                s.id,
                s.org,
                s.name,
                s.sex,
                Masked.number(sealer.open(s.documentNumber, Staff.TABLE, s.id, "document_number")),
                Masked.phone(phone(s)),
                Masked.email(email(s)),
                List.of(s.posts),
                List.of(s.classIds),
                s.active,
                s.joinedOn,
                s.leftOn,
                s.version);
    }

    void publish(Staff s) {
        var snapshot =
                new StaffSnapshot(
                        s.id,
                        s.org,
                        s.name,
                        Set.of(s.posts),
                        Set.of(s.classIds),
                        sealed(s.id, "phone", phone(s)),
                        sealed(s.id, "email", email(s)),
                        s.active,
                        s.version);
        outbox.publish(Topics.STAFF, s.id, snapshot);
    }

    private String sealed(UUID id, String field, String text) {
        return forOthers.seal(READER, text, "staff:" + id + ":" + field);
    }
}
