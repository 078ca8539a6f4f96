package org.guanai.registry.child.history;

import java.time.Instant;
import org.guanai.kit.openapi.Nullable;

/// A field of a child's file that changed.
///
/// @param field as the file names it
/// @param was absent when it was not known, or is shown for a reason only, as is `became`
/// @param source ROSTER, HAND, or ROLL for a move of the enrolment
public record ValueView(
        String field,
        @Nullable String was,
        @Nullable String became,
        String source,
        Instant changedAt) {}
