package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.safety.situation.IncidentRules;

/// Incidents that may be the same as another: one of its students, its kind, within hours (rule
/// `similar-incident`).
@ApplicationScoped
class SimilarIncidents {
    private static final int MOST = 10;
    private static final String SIMILAR =
            """
            select i from Incident i where i.kind = :kind and i.id <> :id and i.withdrawnAt is null
            and i.occurredAt >= :from and i.occurredAt <= :to
            and i.id in (select v.incidentId from Involvement v where v.studentId in :students and v.removedAt is null)
            order by i.id\
            """;

    private final Incidents incidents;
    private final IncidentRules rules;

    SimilarIncidents(Incidents incidents, IncidentRules rules) {
        this.incidents = incidents;
        this.rules = rules;
    }

    /// Those that the caller sees, oldest first, at most ten.
    List<UUID> to(Incident incident, Collection<UUID> students) {
        if (students.isEmpty() || incident.state.isWithdrawn()) {
            return List.of();
        }
        var within = rules.similarWithin(incident.org);
        return incidents
                .find(
                        SIMILAR,
                        Map.of(
                                "kind",
                                incident.kind,
                                "id",
                                incident.id,
                                "from",
                                incident.occurredAt.minus(within),
                                "to",
                                incident.occurredAt.plus(within),
                                "students",
                                students))
                .page(0, MOST)
                .stream()
                .filter(incidents::allows)
                .map(i -> i.id)
                .toList();
    }
}
