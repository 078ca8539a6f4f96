package org.guanai.mentoring.rhythm.denser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.scope.OrgPath;

/// Reading denser rhythms.
@ApplicationScoped
class DenserList {
    private final EntityManager entities;

    DenserList(EntityManager entities) {
        this.entities = entities;
    }

    /// Newest first.
    @Transactional
    Page<DenserRhythmView> list(Optional<OrgPath> under, Paging paging) {
        return Listing.of(entities, DenserRhythm.class)
                .within("org", under.orElse(null))
                .newestFirst("id")
                .page(paging, DenserRhythmView.class);
    }
}
