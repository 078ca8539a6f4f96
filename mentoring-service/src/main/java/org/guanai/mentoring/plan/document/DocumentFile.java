package org.guanai.mentoring.plan.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.correction.CorrectionPeriod;
import org.guanai.mentoring.known.student.Students;

/// A document as it lies in its row: its text sealed, found by those who may.
@ApplicationScoped
class DocumentFile {
    private final TermDocuments documents;
    private final CorrectionPeriod period;
    private final Students students;
    private final Sealer sealer;
    private final ObjectMapper json;

    DocumentFile(
            TermDocuments documents,
            CorrectionPeriod period,
            Students students,
            Sealer sealer,
            ObjectMapper json) {
        this.documents = documents;
        this.period = period;
        this.students = students;
        this.sealer = sealer;
        this.json = json;
    }

    /// Locked.
    ///
    /// @param helper who wrote it; anybody's when empty
    /// @throws Refusal.Absent when there is none of this duty, or not this helper's
    /// @throws Refusal.Conflict when it is too late to change it
    TermDocument changeable(UUID id, DocumentKind kind, Optional<UUID> helper) {
        var found =
                documents
                        .locked(id)
                        .filter(d -> d.duty.equals(kind.duty().code()))
                        .filter(d -> helper.map(d.helperId::equals).orElse(true))
                        .orElseThrow(Refusal::absent);
        period.check(found.org, found.recordedAt);
        return found;
    }

    DocumentView view(TermDocument document) {
        return DocumentView.of(document, students.name(document.studentId).orElse(null));
    }

    String text(Record content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    <T extends Record> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Sealer sealer() {
        return sealer;
    }
}
