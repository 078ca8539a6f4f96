package org.guanai.aid.approval;

import org.guanai.events.aid.ApplicationDecided;

/// What a level's decision has brought about.
///
/// @param ruleVersion what it was made under (1.1)
record Step(ApplicationDecided event, String ruleVersion) {}
