package org.guanai.notification.family.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.notification.family.contact.way.ContactInitiator;
import org.guanai.notification.family.contact.way.ContactWay;
import org.guanai.notification.family.contact.way.ContactWith;

/// Puts a parent's contact right.
///
/// @param on day, not in the future
/// @param minutes 1–600
public record ParentContactCorrection(
        @NotNull ContactWay way,
        @NotNull ContactWith with,
        @NotNull ContactInitiator initiator,
        @NotNull LocalDate on,
        @Min(1) @Max(600) int minutes,
        @NotBlank @Size(max = 200) String reason) {}
