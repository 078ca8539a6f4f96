package org.guanai.mentoring.care.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// The form of a contact.
///
/// @param studentName echoed, so that a form for the wrong child is seen at once
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactFormView(
        UUID contactId,
        UUID pairingId,
        UUID studentId,
        @Nullable String studentName,
        FormText form,
        Instant recordedAt,
        long version) {

    static ContactFormView of(ContactForm f, String studentName, FormText text) {
        return new ContactFormView(
                f.contactId, f.pairingId, f.studentId, studentName, text, f.recordedAt, f.version);
    }
}
