package org.guanai.aid.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.decision.Decision;
import org.guanai.aid.decision.Outcome;

/// Decisions on many applications, as they are sent.
public record DecisionBatch(
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid DecisionRow> decisions) {

    List<UUID> applications() {
        return decisions.stream().map(DecisionRow::applicationId).distinct().toList();
    }

    /// @param reason for a refusal
    public record DecisionRow(
            @NotNull UUID applicationId, @NotNull Outcome outcome, @Size(max = 500) String reason) {
        Decision decision() {
            return new Decision(outcome, reason);
        }
    }
}
