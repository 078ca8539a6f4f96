package org.guanai.notification.byhand;

import jakarta.validation.constraints.NotNull;

/// That a letter came back, or that it was noted by mistake.
public record HandTellingReturn(@NotNull ReturnReason why) {}
