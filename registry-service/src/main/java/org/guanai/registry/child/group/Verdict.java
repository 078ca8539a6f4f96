package org.guanai.registry.child.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.scope.OrgPath;

/// The special groups in which a student stands by rule.
///
/// @param standing by group, with reasons and the rules they follow from
/// @param reviewOn the next day on which time alone may change it
public record Verdict(
        UUID student,
        OrgPath org,
        Map<SpecialGroup, Standing> standing,
        Optional<LocalDate> reviewOn) {

    /// @param rule what the membership stores; several rules are joined by a comma
    /// @param assessor audit name of whoever found it out; null for a roster's claim
    /// @param evidence the survey or recognition that it rests on; null for a roster's claim
    public record Standing(List<String> reasons, String rule, String assessor, UUID evidence) {}
}
