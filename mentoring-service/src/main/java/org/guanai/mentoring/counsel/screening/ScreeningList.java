package org.guanai.mentoring.counsel.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.counsel.level.CounselLevel;

/// Reading what screenings found.
@ApplicationScoped
class ScreeningList {
    private final EntityManager entities;

    ScreeningList(EntityManager entities) {
        this.entities = entities;
    }

    /// In the order of the days on which they were taken.
    @Transactional
    Page<ScreeningView> list(Optional<UUID> student, Optional<CounselLevel> band, Paging paging) {
        return Listing.of(entities, Screening.class)
                .where("withdrawnAt is null")
                .where("studentId = :student", student)
                .where("band = :band", band)
                .by("takenOn", "id")
                .page(paging, ScreeningView.class);
    }

    @Transactional
    ScreeningView one(UUID id) {
        return Listing.of(entities, Screening.class)
                .where("id = :id", id)
                .page(Paging.of(1, null), ScreeningView.class)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }
}
