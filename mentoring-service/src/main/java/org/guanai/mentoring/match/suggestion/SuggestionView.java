package org.guanai.mentoring.match.suggestion;

import java.util.List;
import java.util.UUID;

/// Somebody who might look after a child.
///
/// @param children whom they look after now, as far as the caller sees
/// @param most by the rule `teacher-load`
/// @param reasons at least one
public record SuggestionView(
        UUID helperId, String name, int children, int most, List<SuggestionReason> reasons) {}
