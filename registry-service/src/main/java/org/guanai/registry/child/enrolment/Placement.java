package org.guanai.registry.child.enrolment;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.place.organisation.StageYear;

/// Where a pupil stands at a school (编班).
///
/// @param classId null without a class
public record Placement(OrgPath school, StageYear at, UUID classId, boolean boarder) {}
