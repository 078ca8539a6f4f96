package org.guanai.mentoring.care.explanation;

import java.util.List;

/// Why duties of a pairing are overdue.
///
/// @param items one for each overdue duty; none when nothing is
public record OverdueReasons(List<OverdueExplanation> items) {}
