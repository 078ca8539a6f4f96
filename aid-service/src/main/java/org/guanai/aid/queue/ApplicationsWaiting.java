package org.guanai.aid.queue;

import java.time.Instant;
import org.guanai.aid.application.ApplicationState;

/// Applications at one step.
///
/// @param leftBehind of them those of left-behind children, who come first (3.3.2a)
/// @param withoutAccount of them those that nothing can be paid to
/// @param oldest when the first of them was received
public record ApplicationsWaiting(
        ApplicationState state, long count, long leftBehind, long withoutAccount, Instant oldest) {}
