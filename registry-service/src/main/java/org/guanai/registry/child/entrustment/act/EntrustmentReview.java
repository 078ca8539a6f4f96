package org.guanai.registry.child.entrustment.act;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Somebody has looked at how the carer does.
///
/// @param goesWell whether it goes on as it is
/// @param childView what the child says of it
/// @param until another last day; as before when absent
public record EntrustmentReview(
        @NotNull Boolean goesWell, @Size(max = 500) String childView, LocalDate until) {}
