package org.guanai.notification.family.parentschool;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// A guardian is there (扫码签到).
///
/// @param code as the QR on the wall shows it
/// @param student for whom they came
public record CheckIn(@NotNull String code, @NotNull UUID student, @NotNull Attendee who) {}
