package org.guanai.registry.equality.treatment;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.openapi.Nullable;

/// Migrant children beside local ones in the six fields (一视同仁检查表, 3.1.2d).
///
/// @param term code of the term
/// @param method how it is counted
/// @param smallest groups of fewer children are withheld
/// @param fields all six, in the order of the Measures
public record TreatmentReport(String term, String method, int smallest, List<Line> fields) {

    /// @param state RECORDED, NOT_RECORDED when nobody has recorded anything in the term, WITHHELD
    ///   when a group is too small to be shown
    /// @param migrants migrant children who are enrolled; absent unless recorded, as are the others
    /// @param migrantShare share of them, 0–1
    /// @param locals other children who are enrolled
    /// @param localShare share of them, 0–1
    /// @param below whether migrant children fare worse by more than the rule allows
    public record Line(
            Field field,
            State state,
            @Nullable Long migrants,
            @Nullable BigDecimal migrantShare,
            @Nullable Long locals,
            @Nullable BigDecimal localShare,
            @Nullable Boolean below) {

        static Line not(Field field, State why) {
            return new Line(field, why, null, null, null, null, null);
        }
    }

    @Schema(name = "FieldState")
    public enum State {
        RECORDED,
        NOT_RECORDED,
        WITHHELD
    }
}
