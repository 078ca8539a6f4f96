package org.guanai.mentoring.rhythm.denser;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.rhythm.window.Cadence;

/// A denser rhythm of a school.
///
/// @param boarders absent when it holds for all children
/// @param startsOn first day
/// @param endsOn last day; absent when it holds on
/// @param endedWhy absent while it holds
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DenserRhythmView(
        UUID id,
        OrgPath org,
        String kind,
        Cadence cadence,
        @Nullable Boolean boarders,
        String basis,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        UUID recordedBy,
        @Nullable String endedWhy,
        long version) {

    static DenserRhythmView of(DenserRhythm d) {
        return new DenserRhythmView(
                d.id,
                d.org,
                d.kind,
                d.cadence,
                d.boarders,
                d.basis,
                d.startsOn,
                d.endsOn,
                d.recordedBy,
                d.endedWhy,
                d.version);
    }
}
