package org.guanai.aid.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.approval.DecisionBatch.DecisionRow;
import org.guanai.aid.approval.DecisionResults.DecisionRowResult;
import org.guanai.kit.problem.Refusal;

/// Decides many applications at once; each row has its own result, and one that is refused changes
/// nothing.
@ApplicationScoped
class DecisionBatchDesk {
    private final ApplicationProgress applications;
    private final DecisionDesk desk;

    DecisionBatchDesk(ApplicationProgress applications, DecisionDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    @Transactional
    DecisionResults decide(DecisionBatch batch) {
        var locked = applications.toDecide(batch.applications());
        return DecisionResults.of(
                batch.decisions().stream()
                        .map(row -> result(row, locked.get(row.applicationId())))
                        .toList());
    }

    private DecisionRowResult result(DecisionRow row, ApplicationCase application) {
        try {
            if (application == null) {
                throw Refusal.absent();
            }
            desk.decide(application, row.decision());
            return new DecisionRowResult(row.applicationId(), application.state(), null);
        } catch (Refusal refusal) {
            return new DecisionRowResult(row.applicationId(), null, refusal.code());
        }
    }
}
