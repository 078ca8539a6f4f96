package org.guanai.mentoring.care.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.scope.OrgPath;

/// Reading the feedback that is owed.
@ApplicationScoped
class FeedbackList {
    private final EntityManager entities;

    FeedbackList(EntityManager entities) {
        this.entities = entities;
    }

    /// Soonest due first.
    @Transactional
    Page<FeedbackView> list(Optional<UUID> helper, Optional<OrgPath> school, Paging paging) {
        return Listing.of(entities, Feedback.class)
                .where("helperId = :helper", helper)
                .where("org = :school", school)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)")
                .by("dueOn", "id")
                .page(paging, FeedbackView.class);
    }
}
