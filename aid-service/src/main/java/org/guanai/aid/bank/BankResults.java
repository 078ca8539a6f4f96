package org.guanai.aid.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The bank's results, as they are sent.
public record BankResults(@NotNull @Size(min = 1) List<@NotNull @Valid BankResult> results) {
    /// @param reference as in the bank's file
    /// @param status PAID or FAILED
    /// @param reason why it failed
    public record BankResult(
            @NotBlank @Size(max = 40) String reference,
            @NotBlank @Size(max = 20) @Schema(enumeration = {"PAID", "FAILED"}) String status,
            @Size(max = 200) String reason) {}
}
