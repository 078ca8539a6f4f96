package org.guanai.registry.people.leading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/// A leading group as it is from now on.
///
/// @param document by which paper
/// @param setUpOn day on which it was set up
/// @param members exactly one of them the chair
/// @param reason why it changes: somebody left, or a slip
public record GroupChange(
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 60) String document,
        @NotNull LocalDate setUpOn,
        @NotNull @Size(min = 2, max = 60) List<@NotNull @Valid GroupMember> members,
        @NotBlank @Size(min = 4, max = 200) String reason) {}
