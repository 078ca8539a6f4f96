package org.guanai.mentoring.plan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.match.handover.PairingReaders;
import org.guanai.mentoring.oversight.Oversight;
import org.guanai.mentoring.rhythm.kind.DutyKind;

/// Reading the documents of a term.
@ApplicationScoped
public class DocumentList {
    private final EntityManager entities;
    private final TermDocuments documents;
    private final DocumentFile file;
    private final PairingReaders readers;
    private final Oversight oversight;
    private final Journal journal;

    DocumentList(
            EntityManager entities,
            TermDocuments documents,
            DocumentFile file,
            PairingReaders readers,
            Oversight oversight,
            Journal journal) {
        this.entities = entities;
        this.documents = documents;
        this.file = file;
        this.readers = readers;
        this.oversight = oversight;
        this.journal = journal;
    }

    /// Newest first; without what was withdrawn.
    @Transactional
    public Page<DocumentView> list(Filter filter, Paging paging) {
        return Listing.of(entities, TermDocument.class)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)")
                .where("withdrawnAt is null")
                .where("duty = :duty", filter.duty().code())
                .where("helperId = :helper", filter.helper())
                .where("studentId = :student", filter.student())
                .where("term = :term", filter.term())
                .within("org", filter.under().orElse(null))
                .newestFirst("id")
                .page(paging, DocumentView.class);
    }

    /// A document with its text; that it was opened is on record.
    ///
    /// @param content how its text is read
    /// @param midterm how its mid-term check is read
    /// @throws Refusal.Absent when there is none of this duty, or it is not the caller's to read
    @Transactional
    public <C extends Record, M extends Record> Opened<C, M> open(
            UUID id, DutyKind duty, Class<C> content, Class<M> midterm) {
        var found =
                documents
                        .findByIdOptional(id)
                        .filter(d -> d.duty.equals(duty.code()))
                        .filter(d -> oversight.sees(d.helperId) || readers.mayRead(d.pairingId))
                        .orElseThrow(Refusal::absent);
        if (oversight.onlyOf().filter(found.helperId::equals).isEmpty()) {
            journal.opened(TermDocument.TABLE, id, null);
        }
        return new Opened<>(
                file.view(found),
                file.read(found.content(file.sealer()), content),
                file.read(found.midterm(file.sealer()), midterm));
    }

    /// @param helper whose; of all when empty
    public record Filter(
            DutyKind duty,
            Optional<UUID> helper,
            UUID student,
            Optional<OrgPath> under,
            String term) {}

    /// @param midterm null until the mid-term check
    public record Opened<C, M>(DocumentView document, C content, M midterm) {}
}
