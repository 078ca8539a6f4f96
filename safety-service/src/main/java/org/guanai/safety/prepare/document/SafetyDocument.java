package org.guanai.safety.prepare.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.prepare.scenario.EmergencyScenario;

/// A plan or rule (预案, 制度). Its steps have no event: what is late is announced by the sweep.
@Entity
class SafetyDocument {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    @Enumerated(EnumType.STRING)
    EmergencyScenario scenario;

    String title;
    int revision;
    LocalDate issuedOn;
    LocalDate filedOn;
    LocalDate reviewedOn;
    LocalDate reviewDueOn;
    Instant withdrawnAt;
    @Version long version;

    protected SafetyDocument() {}

    static SafetyDocument issued(OrgPath org, DocumentEntry entry, int months) {
        var document = new SafetyDocument();
        document.id = Ids.next();
        document.org = org;
        document.kind = entry.kind();
        document.scenario = entry.scenario();
        document.title = entry.title();
        document.revision = 1;
        document.issuedOn = entry.issuedOn();
        document.filedOn = entry.filedOn();
        document.reviewDueOn = entry.issuedOn().plusMonths(months);
        return document;
    }

    /// @throws Refusal.Conflict when it is not in force any more
    void correct(DocumentCorrection correction) {
        requireStanding();
        title = correction.title();
        issuedOn = correction.issuedOn();
        filedOn = correction.filedOn();
    }

    /// @throws Refusal.Conflict when it is not in force any more
    void review(DocumentReview review, int months) {
        requireStanding();
        reviewedOn = review.reviewedOn();
        reviewDueOn = reviewedOn.plusMonths(months);
        if (review.changed()) {
            revision++;
        }
    }

    /// @throws Refusal.Conflict when it is not in force any more
    void withdraw(Instant at) {
        requireStanding();
        withdrawnAt = at;
    }

    /// @throws Refusal.Conflict when it is not in force any more
    void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("safety.document-withdrawn");
        }
    }

    DocumentView view(List<DocumentView.ReviewView> reviews, LocalDate today) {
        return new DocumentView(
                id,
                org,
                kind,
                scenario,
                title,
                revision,
                issuedOn,
                filedOn,
                reviewedOn,
                reviewDueOn,
                withdrawnAt == null && today.isAfter(reviewDueOn),
                withdrawnAt,
                reviews,
                version);
    }
}
