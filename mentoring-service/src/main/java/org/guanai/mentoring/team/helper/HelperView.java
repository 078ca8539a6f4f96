package org.guanai.mentoring.team.helper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.mentoring.HelperType;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.team.entry.Category;
import org.guanai.mentoring.team.entry.HelperState;
import org.guanai.mentoring.team.vetting.VettingView;

/// A helper as others see them: phone and e-mail are never shown.
///
/// @param capability why they are able to look after a child
/// @param why why they were suspended by hand, or turned down
/// @param vettedUntil last day of the vetting that was passed
/// @param vettings newest first, at most 50; only where one helper is read
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HelperView(
        UUID id,
        OrgPath org,
        String name,
        HelperType type,
        Category category,
        @Nullable String unit,
        @Nullable String capability,
        HelperState state,
        @Nullable String why,
        @Nullable LocalDate vettedUntil,
        @Nullable List<VettingView> vettings,
        long version) {
    static HelperView of(Helper h, List<VettingView> vettings) {
        return new HelperView(
                h.id,
                h.org,
                h.name,
                h.type,
                h.category,
                h.unit,
                h.capability,
                h.state,
                h.why,
                h.vettedUntil,
                vettings,
                h.version);
    }
}
