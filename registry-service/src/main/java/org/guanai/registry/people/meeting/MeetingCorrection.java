package org.guanai.registry.people.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param meeting as it should be
public record MeetingCorrection(
        @NotNull @Valid MeetingEntry meeting, @NotBlank @Size(min = 4, max = 200) String reason) {}
