package org.guanai.aid.sponsorship.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.aid.money.Money;

/// A gift as it was handed over.
///
/// @param way money comes by the school's account or a foundation, never by hand
/// @param receivedBy who signed for it
/// @param receipt 公益事业捐赠统一票据 number
public record GiftEntry(
        @NotBlank @Size(max = 200) String what,
        @NotNull Money amount,
        @NotNull Way way,
        @NotNull LocalDate deliveredOn,
        @NotBlank @Size(max = 40) String receivedBy,
        @NotBlank @Size(max = 40) String witness,
        @Size(max = 60) String receipt) {
    /// How it came.
    public enum Way {
        SCHOOL_ACCOUNT,
        FOUNDATION,
        GOODS
    }
}
