package org.guanai.notification.occasion.reminder;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/// A reminder goes up the tree when the post at its level is still vacant after so long (3.1.3).
/// Real time: snapshots of staff may be on their way. Rule `reminder-chain`.
record ReminderGrace(@NotNull Duration grace) {}
