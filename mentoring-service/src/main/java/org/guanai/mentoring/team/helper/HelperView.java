package org.guanai.mentoring.team.helper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.mentoring.HelperSnapshot;

/// A helper as others see them: phone and e-mail are never shown.
///
/// @param state CANDIDATE until vetted, ACTIVE, or SUSPENDED
/// @param vettings newest first, at most 50; only where one helper is read
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HelperView(
        UUID id,
        String org,
        String name,
        HelperSnapshot.Type type,
        Category category,
        String unit,
        String state,
        LocalDate vettedUntil,
        List<VettingView> vettings,
        long version) {
    static HelperView of(Helper h, List<Vetting> vettings) {
        return new HelperView(
                h.id,
                h.org,
                h.name,
                h.type,
                h.category,
                h.unit,
                h.state.name(),
                h.vettedUntil,
                vettings == null ? null : vettings.stream().map(VettingView::of).toList(),
                h.version);
    }
}
