package org.guanai.registry.equality.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// An application as it stands, without what is sealed: this answer is stored with its
/// Idempotency-Key.
///
/// @param eligible whether the child may go to school here
/// @param reasons why not: too-young, paper-missing:…, one-of-missing, residence-too-short
/// @param rule the rule and version that this was decided under
/// @param outcome absent while it waits for a decision
/// @param school path of the school that takes the child; absent until one does
/// @param appealBy last day of an appeal; absent while nothing is decided
/// @param answerBy last day of the answer to an appeal; absent without one
/// @param upheld whether the family was right; absent while an appeal waits
public record PlaceReceipt(
        UUID id,
        boolean eligible,
        List<String> reasons,
        String rule,
        @Nullable PlaceDecision.Outcome outcome,
        @Nullable OrgPath school,
        @Nullable LocalDate appealBy,
        @Nullable LocalDate answerBy,
        @Nullable Boolean upheld,
        long version) {

    static PlaceReceipt of(PlaceApplication a) {
        return new PlaceReceipt(
                a.id,
                a.eligible,
                List.of(a.reasons),
                a.ruleVersion,
                a.outcome,
                a.school,
                a.appealBy,
                a.answerBy,
                a.upheld,
                a.version);
    }
}
