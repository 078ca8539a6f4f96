package org.guanai.registry.child.access;

import java.util.UUID;

/// A child's name and class, and nothing else.
///
/// @param grade 1 to 9
public record PupilName(UUID id, String name, int grade, String className) {}
