package org.guanai.registry.network.boarding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// What a school has for its boarders in a school year (寄宿条件档案), beside the boarders themselves.
///
/// @param schoolYear the year in which the school year begins
/// @param boys boarders now
/// @param girls boarders now
/// @param bedsMissing boarders for whom there is no bed of their own
/// @param areaPerBoarder square metres of bedroom for each, two decimals; absent without boarders
public record BoardingView(
        UUID id,
        OrgPath org,
        int schoolYear,
        BoardingFacts facts,
        int boys,
        int girls,
        int bedsMissing,
        @Nullable BigDecimal areaPerBoarder,
        @Nullable String withdrawnWhy,
        long version) {

    static BoardingView of(BoardingProfile p, BoarderCount boarders) {
        var all = boarders.all();
        return new BoardingView(
                p.id,
                p.org,
                p.schoolYear,
                p.facts(),
                boarders.boys(),
                boarders.girls(),
                Math.max(0, all - p.beds),
                all == 0
                        ? null
                        : BigDecimal.valueOf(p.floorArea)
                                .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP),
                p.withdrawn == null ? null : p.withdrawn.withdrawnWhy(),
                p.version);
    }
}
