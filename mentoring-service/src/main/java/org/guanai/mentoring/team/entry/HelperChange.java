package org.guanai.mentoring.team.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A helper as they should be on record.
///
/// @param capability why they are able to look after a child (代理能力说明)
/// @param phone stays when absent, since it is not shown; empty takes it away
/// @param email stays when absent, since it is not shown; empty takes it away
public record HelperChange(
        @NotBlank @Size(max = 100) String name,
        @NotNull Category category,
        @Size(max = 200) String unit,
        @Size(max = 1000) String capability,
        @Pattern(regexp = "(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})?") String phone,
        @Pattern(regexp = "([^@\\s]+@[^@\\s]+)?") @Size(max = 200) String email) {}
