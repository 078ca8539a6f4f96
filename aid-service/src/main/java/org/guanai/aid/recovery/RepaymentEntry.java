package org.guanai.aid.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.aid.money.Money;

/// Money that a family has given back.
///
/// @param receipt number of the receipt of the county's account
public record RepaymentEntry(
        @NotNull Money amount,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 60) String receipt) {}
