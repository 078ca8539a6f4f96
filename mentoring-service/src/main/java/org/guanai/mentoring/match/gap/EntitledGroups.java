package org.guanai.mentoring.match.gap;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.guanai.events.registry.SpecialGroup;

/// Who is entitled to what (应帮尽帮, 2.4). Every left-behind child has a teacher, whatever a county
/// decides (3.1.3f). Rule `entitled-groups`.
///
/// @param helped children of these groups have somebody: a teacher or a surrogate parent
/// @param planned children of these groups have a support plan in each term
public record EntitledGroups(
        @NotNull @Size(max = 4) Set<@NotNull SpecialGroup> helped,
        @NotNull @Size(max = 4) Set<@NotNull SpecialGroup> planned) {}
