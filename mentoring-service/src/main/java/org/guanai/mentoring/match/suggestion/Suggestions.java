package org.guanai.mentoring.match.suggestion;

import java.util.List;

/// Who might look after a child.
///
/// @param items best first, at most 50
public record Suggestions(List<SuggestionView> items) {}
