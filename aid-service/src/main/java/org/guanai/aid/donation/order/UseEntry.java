package org.guanai.aid.donation.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;

/// What was done with donated money, for one child of the campaign's group.
///
/// @param voucher number of the paper that proves it
public record UseEntry(
        @NotNull UUID studentId,
        @NotNull Money amount,
        @NotNull LocalDate usedOn,
        @NotBlank @Size(max = 200) String what,
        @NotBlank @Size(max = 60) String voucher) {}
