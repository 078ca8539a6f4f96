package org.guanai.mentoring.plan.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The newest document about a child, for a feature that shows a part of it.
@ApplicationScoped
public class DocumentShared {
    private final TermDocuments documents;
    private final DocumentFile file;

    DocumentShared(TermDocuments documents, DocumentFile file) {
        this.documents = documents;
        this.file = file;
    }

    /// In the current scope, which has to see it.
    public <C extends Record> Optional<C> newest(
            UUID student, DocumentKind kind, String term, Class<C> content) {
        return documents
                .newest(student, kind, term)
                .map(d -> file.read(d.content(file.sealer()), content));
    }
}
