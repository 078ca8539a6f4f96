package org.guanai.registry.people.leading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/// A leading group to be set up.
///
/// @param school 10-digit 学校标识码; the caller's own when absent
/// @param document by which paper
/// @param setUpOn day of it; today when absent
/// @param members exactly one of them the chair
public record GroupForm(
        @Pattern(regexp = "\\d{10}") String school,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 60) String document,
        LocalDate setUpOn,
        @NotNull @Size(min = 2, max = 60) List<@NotNull @Valid GroupMember> members) {}
