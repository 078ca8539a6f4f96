package org.guanai.safety.mandatory.followup;

import java.util.List;

/// What followed a mandatory report.
///
/// @param items oldest first, never more than a case has
public record FollowUpLog(List<FollowUpView> items) {}
