package org.guanai.registry.child.joined;

import org.guanai.registry.child.student.StudentFacts;

/// Two records were parted again: what followed the join goes back.
///
/// @param absorbed as it is from now on
public record RecordsParted(StudentFacts stays, StudentFacts absorbed) {}
