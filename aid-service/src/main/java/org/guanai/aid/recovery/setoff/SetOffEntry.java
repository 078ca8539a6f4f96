package org.guanai.aid.recovery.setoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;

/// A set-off, as it is proposed.
///
/// @param applicationId granted and still to be paid, of the same child
/// @param agreedBy who of the family agreed, and how: 母亲,签字
public record SetOffEntry(
        @NotNull UUID applicationId,
        @NotNull Money amount,
        @NotBlank @Size(max = 100) String agreedBy,
        @NotNull LocalDate agreedOn) {}
