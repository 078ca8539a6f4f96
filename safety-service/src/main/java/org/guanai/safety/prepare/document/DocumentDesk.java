package org.guanai.safety.prepare.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.file.RecordKind;
import org.guanai.safety.file.RecordOwner;
import org.guanai.safety.prepare.scenario.EmergencyScenario;

/// Keeps plans and rules, and when they are reviewed.
@ApplicationScoped
class DocumentDesk implements RecordOwner {
    @Produces
    static final RuleOf<DocumentReviewRule> DOCUMENT_REVIEW =
            new RuleOf<>("document-review", DocumentReviewRule.class);

    private static final String NOUN = "safety-document";

    private final SafetyDocuments documents;
    private final ReviewLogs reviews;
    private final Rules rules;
    private final ActingPost post;
    private final Journal journal;

    DocumentDesk(
            SafetyDocuments documents,
            ReviewLogs reviews,
            Rules rules,
            ActingPost post,
            Journal journal) {
        this.documents = documents;
        this.reviews = reviews;
        this.rules = rules;
        this.post = post;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    DocumentView issue(DocumentEntry entry) {
        entry.requireScenario();
        post.requirePast(entry.issuedOn(), "issuedOn");
        var place = post.place(entry.school());
        var document = SafetyDocument.issued(place, entry, months(place));
        documents.persistAndFlush(document);
        journal.wrote(NOUN, document.id, "title", "issuedOn");
        return shown(document);
    }

    @Transactional
    Page<DocumentSummary> list(
            String school,
            DocumentKind kind,
            EmergencyScenario scenario,
            String org,
            Paging paging) {
        return Listing.of(documents.getEntityManager(), SafetyDocument.class)
                .where("it.org = :school", post.filter(school))
                .within("org", org)
                .where("it.kind = :kind", kind)
                .where("it.scenario = :scenario", scenario)
                .where("it.withdrawnAt is null")
                .newestFirst("id")
                .page(paging, DocumentSummary.class);
    }

    @Transactional
    DocumentView open(UUID id) {
        return shown(documents.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    /// @throws Refusal.Stale when it has changed since
    @Transactional
    DocumentView correct(UUID id, String ifMatch, DocumentCorrection correction) {
        var document = documents.held(id);
        Editable.check(ifMatch, document.version);
        document.correct(correction);
        documents.flush();
        journal.corrected(NOUN, id, correction.reason(), "title", "issuedOn", "filedOn");
        return shown(document);
    }

    DocumentView review(UUID id, DocumentReview review) {
        post.requirePast(review.reviewedOn(), "reviewedOn");
        var document = documents.held(id);
        document.review(review, months(document.org));
        reviews.persist(ReviewLog.of(document, review, post.person()));
        documents.flush();
        journal.wrote(NOUN, id, "review");
        return shown(document);
    }

    DocumentView withdraw(UUID id, String reason) {
        var document = documents.held(id);
        document.withdraw(post.now());
        documents.flush();
        journal.withdrew(NOUN, id, reason);
        return shown(document);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DOCUMENT;
    }

    @Override
    public OrgPath org(UUID record, boolean writing) {
        if (!writing) {
            return documents.findByIdOptional(record).orElseThrow(Refusal::absent).org;
        }
        var document = documents.held(record);
        document.requireStanding();
        return document.org;
    }

    private DocumentView shown(SafetyDocument document) {
        return document.view(reviews.of(document.id), post.today());
    }

    private int months(OrgPath place) {
        return rules.today(place).of(DOCUMENT_REVIEW).content().months();
    }

    /// Within how many months a plan or rule is reviewed.
    record DocumentReviewRule(@Min(1) @Max(60) int months) {}
}
