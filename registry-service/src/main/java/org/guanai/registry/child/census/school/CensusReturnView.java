package org.guanai.registry.child.census.school;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Row;

/// How far a school is with its list.
///
/// @param children on the list
/// @param undecided of them, those about whom nothing is said yet
/// @param submittedAt absent while the school works on it
public record CensusReturnView(
        UUID id,
        OrgPath org,
        String name,
        long children,
        long undecided,
        @Nullable Instant submittedAt) {
    static CensusReturnView of(Row r) {
        return new CensusReturnView(
                r.id("id"),
                r.org("org"),
                r.text("name"),
                r.big("children"),
                r.big("undecided"),
                r.instant("submitted_at"));
    }
}
