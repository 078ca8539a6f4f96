package org.guanai.safety.prepare.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.hibernate.annotations.Immutable;

/// That a plan or rule was reviewed. No event: it is kept for the ledger.
@Entity
@Immutable
@Table(name = "document_review")
class ReviewLog {
    @Id UUID id;
    UUID documentId;
    OrgPath org;
    LocalDate reviewedOn;
    String occasion;
    int revision;
    String outcome;
    UUID reviewedBy;

    protected ReviewLog() {}

    static ReviewLog of(SafetyDocument document, DocumentReview review, UUID by) {
        var log = new ReviewLog();
        log.id = Ids.next();
        log.documentId = document.id;
        log.org = document.org;
        log.reviewedOn = review.reviewedOn();
        log.occasion = review.occasion();
        log.revision = document.revision;
        log.outcome = review.outcome();
        log.reviewedBy = by;
        return log;
    }

    DocumentView.ReviewView view() {
        return new DocumentView.ReviewView(reviewedOn, occasion, revision, outcome);
    }
}
