package org.guanai.registry.child.joined;

import org.guanai.registry.child.student.StudentFacts;

/// A record became part of another: what hangs on it follows.
///
/// @param absorbed as it was before
public record RecordsJoined(StudentFacts stays, StudentFacts absorbed) {}
