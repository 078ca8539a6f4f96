package org.guanai.notification.family.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.notification.family.contact.way.ContactInitiator;
import org.guanai.notification.family.contact.way.ContactWay;
import org.guanai.notification.family.contact.way.ContactWith;

/// A parent was in touch with their child or its carer.
///
/// @param parent guardian who was in touch; absent when a guardian notes their own
/// @param on day, not in the future
/// @param minutes 1–600
public record ParentContactEntry(
        @NotNull UUID student,
        UUID parent,
        @NotNull ContactWay way,
        @NotNull ContactWith with,
        @NotNull ContactInitiator initiator,
        @NotNull LocalDate on,
        @Min(1) @Max(600) int minutes) {}
