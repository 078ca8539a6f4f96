package org.guanai.mentoring.counsel.room;

import jakarta.validation.constraints.NotNull;

/// What became of an appointment; noted again, it mends a mistake.
public record AppointmentChange(@NotNull AppointmentState state) {}
