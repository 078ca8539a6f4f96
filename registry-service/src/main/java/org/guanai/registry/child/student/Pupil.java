package org.guanai.registry.child.student;

import java.util.UUID;
import org.guanai.registry.place.organisation.StageYear;

/// A child of a class (在校学生), as lists that are printed name it.
///
/// @param className within the grade, `1班`
public record Pupil(UUID id, String name, StageYear at, String className) {}
