package org.guanai.safety.responsibility.duty;

import java.util.List;
import java.util.Set;

/// The duty matrix of a school (岗位职责表) and its emergency team.
///
/// @param items by post
/// @param vacant posts that the rule `safety-posts` demands and nobody holds
/// @param teamVacant parts of the emergency team that nobody has
public record DutyMatrix(List<DutyView> items, Set<SafetyPost> vacant, Set<TeamRole> teamVacant) {}
