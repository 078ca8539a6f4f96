package org.guanai.notification.family.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.notification.family.contact.way.ContactInitiator;
import org.guanai.notification.family.contact.way.ContactWay;
import org.guanai.notification.family.contact.way.ContactWith;

/// A parent's contact with their child or its carer.
///
/// @param guardianId the guardian who was in touch
/// @param partner with whom
/// @param withdrawnAt absent unless it was taken back
public record ParentContactView(
        UUID id,
        UUID studentId,
        UUID guardianId,
        ContactWay way,
        ContactWith partner,
        ContactInitiator initiator,
        LocalDate happenedOn,
        int minutes,
        UUID notedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        long version) {

    static ParentContactView of(ParentContact c) {
        return new ParentContactView(
                c.id,
                c.studentId,
                c.guardianId,
                c.way,
                c.partner,
                c.initiator,
                c.happenedOn,
                c.minutes,
                c.notedBy,
                c.withdrawnAt,
                c.withdrawnWhy,
                c.version);
    }
}
