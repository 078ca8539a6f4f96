package org.guanai.registry.roll.ledger.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/// Children of school age of one village, from a door-to-door count or a list of the police.
///
/// @param village its 12-digit code
public record LedgerSheet(
        @NotNull @Pattern(regexp = "\\d{12}") String village,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid LedgerEntry> children) {}
