package org.guanai.registry.network.directory;

import org.guanai.kit.openapi.Nullable;

/// Somebody whom families turn to (学校领导、班主任、任课教师).
///
/// @param phone absent when none is known
public record ContactView(String name, ContactDuty duty, @Nullable String phone) {}
