package org.guanai.registry.child.history;

import java.time.Instant;
import org.guanai.kit.openapi.Nullable;

/// A field of a child's file that changed.
///
/// @param field as the file names it
/// @param was absent when it was not known, or is shown for a reason only, as is `became`
/// @param source ROSTER, HAND, or ROLL for a move of the enrolment
/// @param by who changed it, as the access log names them; absent where that was done at a school
///   that the caller does not see, or longer ago than the log is kept
/// @param reason where one was given
public record ValueView(
        String field,
        @Nullable String was,
        @Nullable String became,
        String source,
        Instant changedAt,
        @Nullable String by,
        @Nullable String reason) {}
