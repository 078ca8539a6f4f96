package org.guanai.safety.responsibility.duty;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/// Which posts each school fills. Rule `safety-posts`.
record SafetyPostsRule(
        @NotEmpty Set<@NotNull SafetyPost> posts, @NotNull Set<@NotNull TeamRole> team) {}
