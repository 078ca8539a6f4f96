package org.guanai.mentoring.plan.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TermDocuments implements PanacheRepositoryBase<TermDocument, UUID> {

    Optional<TermDocument> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<TermDocument> newest(UUID student, DocumentKind kind, String term) {
        return find(
                        """
                        studentId = :student and kind = :kind and term = :term and withdrawnAt is null
                        order by id desc\
                        """,
                        Map.of("student", student, "kind", kind, "term", term))
                .firstResultOptional();
    }
}
