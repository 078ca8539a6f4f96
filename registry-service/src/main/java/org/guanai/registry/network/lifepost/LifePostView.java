package org.guanai.registry.network.lifepost;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A post of a life-guidance teacher (生活指导教师).
///
/// @param woman by the staff list
/// @param floor which building and floor
public record LifePostView(
        UUID id,
        OrgPath org,
        UUID staffId,
        String name,
        boolean woman,
        String floor,
        boolean girlsFloor,
        LocalDate from,
        @Nullable LocalDate endedOn,
        @Nullable String endedWhy,
        @Nullable String withdrawnWhy,
        long version) {

    static LifePostView of(LifePost p) {
        return new LifePostView(
                p.id,
                p.org,
                p.staffId,
                p.name,
                p.woman,
                p.floor,
                p.girlsFloor,
                p.fromOn,
                p.endedOn,
                p.endedWhy,
                p.withdrawn == null ? null : p.withdrawn.withdrawnWhy(),
                p.version);
    }
}
