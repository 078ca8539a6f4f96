package org.guanai.mentoring.care.occasion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How late a contact may be recorded (补录), in days, and by how much its time may lie ahead of the
/// server's clock: clocks of phones differ. Rule `back-dating`.
public record BackDating(@Min(0) @Max(366) int days, @Min(0) @Max(600) int aheadSeconds) {}
