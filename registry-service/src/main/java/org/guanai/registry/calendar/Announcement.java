package org.guanai.registry.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A day of a holiday notice.
///
/// @param kind HOLIDAY, or WORKDAY for a weekend day that is worked
/// @param source the notice, `国办发明电〔2025〕7号`
public record Announcement(
        @NotNull LocalDate day,
        @NotNull HolidayKind kind,
        @NotBlank @Size(max = 20) String name,
        @NotBlank @Size(max = 60) String source) {}
