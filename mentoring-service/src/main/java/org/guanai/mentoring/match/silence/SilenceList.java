package org.guanai.mentoring.match.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.scope.OrgPath;

/// Reading the reports that nobody was in touch.
@ApplicationScoped
class SilenceList {
    private final EntityManager entities;

    SilenceList(EntityManager entities) {
        this.entities = entities;
    }

    /// Soonest due first.
    @Transactional
    Page<SilenceView> list(
            Optional<OrgPath> under, UUID student, List<SilenceState> states, Paging paging) {
        return Listing.of(entities, Silence.class)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)")
                .within("org", under.orElse(null))
                .where("studentId = :student", student)
                .where("state in (:states)", states)
                .by("dueOn", "id")
                .page(paging, SilenceView.class);
    }
}
