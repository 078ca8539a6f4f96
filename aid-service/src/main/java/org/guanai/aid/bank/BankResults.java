package org.guanai.aid.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guanai.aid.money.Money;

/// The bank's results, as they are sent.
public record BankResults(@NotNull @Size(min = 1) List<@NotNull @Valid BankResult> results) {
    /// @param reference as in the bank's file; `#12` is the twelfth payment of the list
    /// @param status PAID, FAILED or RETURNED, or PENDING for what the bank still works on; another
    ///   is a row error
    /// @param reason why it failed
    /// @param amount that the bank has paid or returned; one that is not the payment's is a row
    ///   error
    public record BankResult(
            @NotBlank @Size(max = 40) String reference,
            @NotBlank @Size(max = 20) String status,
            @Size(max = 200) String reason,
            Money amount) {}
}
