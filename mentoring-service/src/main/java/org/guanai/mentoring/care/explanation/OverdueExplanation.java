package org.guanai.mentoring.care.explanation;

import java.util.List;
import org.guanai.mentoring.rhythm.due.DutyView;

/// An overdue duty with its missed windows.
///
/// @param duty as it stands
/// @param windows missed since the last success, oldest first
public record OverdueExplanation(DutyView duty, List<WindowExplanation> windows) {}
