package org.guanai.safety.student;

import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A boarder (寄宿生) of a school, as a roll-call needs them.
public record Boarder(UUID id, String name, @Nullable String className) {}
