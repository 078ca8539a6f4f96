package org.guanai.safety.bullying.committee;

import java.util.List;

/// The committee against bullying.
///
/// @param items in the order of their seats
/// @param complete a chair and as many members as the rule `bullying` demands
public record CommitteeList(List<MemberView> items, boolean complete) {}
