package org.guanai.aid.donation.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.aid.money.Money;

/// A donation as it came in.
///
/// @param donor absent where nobody wants to be known
/// @param shown whether the donor consents to be named in public
/// @param receipt 公益事业捐赠统一票据 number
public record DonationEntry(
        @Size(max = 100) String donor,
        @NotNull Boolean shown,
        @NotNull Money amount,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 60) String receipt) {}
