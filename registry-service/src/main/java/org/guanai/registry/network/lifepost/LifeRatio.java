package org.guanai.registry.network.lifepost;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How many boarders a life-guidance teacher may have.
///
/// @param womanPerGirlsFloor whether each floor of girls needs a woman
public record LifeRatio(
        @Min(1) @Max(500) int primary, @Min(1) @Max(500) int junior, boolean womanPerGirlsFloor) {

    /// How many a school needs: each stage has its own, at least one where there are boarders.
    int needed(int primaryBoarders, int juniorBoarders) {
        return up(primaryBoarders, primary) + up(juniorBoarders, junior);
    }

    private static int up(int boarders, int each) {
        return (boarders + each - 1) / each;
    }
}
