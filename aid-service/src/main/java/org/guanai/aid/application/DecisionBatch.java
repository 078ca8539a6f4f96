package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.aid.application.DecisionBatchResource.Batch;
import org.guanai.aid.application.DecisionBatchResource.Row;
import org.guanai.kit.problem.Refusal;

/// Decides many applications at once; each row has its own result, and one that is refused changes
/// nothing.
@ApplicationScoped
class DecisionBatch {
    private final AidApplications applications;
    private final DecisionDesk desk;

    DecisionBatch(AidApplications applications, DecisionDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    @Transactional
    Results decide(Batch batch) {
        var held = held(batch);
        var results = new ArrayList<RowResult>();
        for (var row : batch.decisions()) {
            results.add(result(row, held.get(row.applicationId())));
        }
        var decided = (int) results.stream().filter(r -> r.problem() == null).count();
        return new Results(decided, results.size() - decided, results);
    }

    private Map<UUID, AidApplication> held(Batch batch) {
        var ids = batch.decisions().stream().map(Row::applicationId).distinct().toList();
        var held = new HashMap<UUID, AidApplication>();
        applications.held(ids).forEach(a -> held.put(a.id, a));
        return held;
    }

    private RowResult result(Row row, AidApplication application) {
        try {
            if (application == null) {
                throw Refusal.absent();
            }
            desk.decide(application, row.decision());
            return new RowResult(row.applicationId(), application.state, null);
        } catch (Refusal refusal) {
            return new RowResult(row.applicationId(), null, refusal.code());
        }
    }

    /// @param results in the order of the rows
    @Schema(name = "DecisionResults")
    public record Results(int decided, int refused, List<RowResult> results) {}

    /// @param state what the application reached, absent when the row was refused
    /// @param problem code of the refusal, absent when it was decided
    @Schema(name = "DecisionRowResult")
    public record RowResult(UUID applicationId, ApplicationState state, String problem) {}
}
