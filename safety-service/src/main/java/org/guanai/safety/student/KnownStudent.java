package org.guanai.safety.student;

import java.util.Set;
import java.util.UUID;

/// A student as incidents need one.
///
/// @param org path of the school
/// @param guardians of now
public record KnownStudent(
        UUID id, String org, String name, String className, Set<UUID> guardians) {}
