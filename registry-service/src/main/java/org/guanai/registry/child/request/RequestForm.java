package org.guanai.registry.child.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A request that something in a child's file be put right.
///
/// @param part what is wrong
/// @param says what the file says now; absent when something is missing
/// @param shouldBe what it should say
/// @param why how the guardian knows: a paper, a change
public record RequestForm(
        @NotNull FilePart part,
        @Size(max = 300) String says,
        @NotBlank @Size(max = 300) String shouldBe,
        @NotBlank @Size(min = 2, max = 500) String why) {}
