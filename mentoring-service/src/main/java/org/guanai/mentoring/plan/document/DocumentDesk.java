package org.guanai.mentoring.plan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.rhythm.duty.DutyBook;

/// Writing the documents of a term; their duties are counted again in the same transaction.
@ApplicationScoped
public class DocumentDesk {
    private final TermDocuments documents;
    private final DocumentTerms terms;
    private final DocumentFile file;
    private final ActivePairings pairings;
    private final DutyBook duties;
    private final Journal journal;

    DocumentDesk(
            TermDocuments documents,
            DocumentTerms terms,
            DocumentFile file,
            ActivePairings pairings,
            DutyBook duties,
            Journal journal) {
        this.documents = documents;
        this.terms = terms;
        this.file = file;
        this.pairings = pairings;
        this.duties = duties;
        this.journal = journal;
    }

    /// @param helper who writes, for pairings of their own
    /// @throws Refusal.Conflict when the pairing has one for the term
    /// @throws Refusal.Unprocessable when none is due yet
    @Transactional
    public DocumentView submit(UUID pairing, DocumentKind kind, Record content, UUID helper) {
        var of = pairings.period(pairing, Optional.of(helper)).orElseThrow(Refusal::absent);
        var term = terms.of(of, kind.duty());
        var document =
                TermDocument.submit(of, kind, term, file.text(content), file.sealer(), terms.now());
        documents.persistAndFlush(document);
        duties.recounted(pairing);
        journal.wrote(TermDocument.TABLE, document.id, "kind", "term", "content");
        return file.view(document);
    }

    /// @param helper who wrote it; anybody's when empty
    @Transactional
    public DocumentView correct(
            UUID id, String ifMatch, DocumentKind kind, Record content, Correction correction) {
        var document = file.changeable(id, kind, correction.helper());
        Editable.check(ifMatch, document.version);
        document.correct(kind, file.text(content), file.sealer(), terms.now());
        documents.flush();
        journal.corrected(TermDocument.TABLE, id, correction.reason(), "content");
        return file.view(document);
    }

    @Transactional
    public DocumentView check(UUID id, String ifMatch, Record midterm, Optional<UUID> helper) {
        var document = file.changeable(id, DocumentKind.PLAN, helper);
        Editable.check(ifMatch, document.version);
        document.check(file.text(midterm), file.sealer(), terms.today());
        documents.flush();
        journal.wrote(TermDocument.TABLE, id, "midterm");
        return file.view(document);
    }

    @Transactional
    public DocumentView withdraw(
            UUID id, DocumentKind kind, String reason, String by, Optional<UUID> helper) {
        var document = file.changeable(id, kind, helper);
        document.withdraw(by, reason, terms.now());
        documents.flush();
        duties.recounted(document.pairingId);
        journal.withdrew(TermDocument.TABLE, id, reason);
        return file.view(document);
    }

    /// @param helper who wrote it; anybody's when empty
    public record Correction(String reason, Optional<UUID> helper) {}
}
