package org.guanai.mentoring.activity.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Reading activities: the calendar of a school.
@ApplicationScoped
class ActivityList {
    private final EntityManager entities;

    ActivityList(EntityManager entities) {
        this.entities = entities;
    }

    /// In the order of their days.
    @Transactional
    Page<ActivityView> list(Filter filter, Paging paging) {
        var all =
                activities()
                        .where("heldOn >= :from", filter.from)
                        .where("heldOn <= :to", filter.to)
                        .where("kind = :kind", filter.kind)
                        .where("theme = :theme", filter.theme)
                        .within("org", filter.under.orElse(null));
        return (filter.withdrawn ? all : all.where("state <> 'WITHDRAWN'"))
                .by("heldOn", "id")
                .page(paging, ActivityView.class);
    }

    @Transactional
    ActivityView one(UUID id) {
        return activities()
                .where("id = :id", id)
                .page(Paging.of(1, null), ActivityView.class)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private Listing<Activity> activities() {
        return Listing.of(entities, Activity.class);
    }

    record Filter(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<ActivityKind> kind,
            Optional<ActivityTheme> theme,
            Optional<OrgPath> under,
            boolean withdrawn) {}
}
