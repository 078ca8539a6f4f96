package org.guanai.aid.queue;

import java.time.Instant;
import org.guanai.aid.recognition.RecognitionState;

/// Recognitions at one step.
///
/// @param leftBehind of them those of left-behind children, who come first (3.3.2a)
/// @param late of them those that the school should have checked
/// @param oldest when the first of them was applied for
public record RecognitionsWaiting(
        RecognitionState state, long count, long leftBehind, long late, Instant oldest) {}
