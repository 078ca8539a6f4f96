package org.guanai.safety.responsibility.duty;

import org.guanai.kit.scope.OrgPath;

/// A post of safety that nobody holds at a school.
public record PostGap(OrgPath org, String school, SafetyPost post) {}
