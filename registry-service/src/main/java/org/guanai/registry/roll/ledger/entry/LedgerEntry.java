package org.guanai.registry.roll.ledger.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A child of school age who lives in a village.
///
/// @param sex GB/T 2261.1
/// @param documentNumber ID number, by which it is compared; only its blind index is kept
/// @param householdHead 户主姓名
public record LedgerEntry(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Pattern(regexp = "[0129]") String sex,
        @NotNull @PastOrPresent LocalDate birthDate,
        @Size(max = 30) String documentNumber,
        @Size(max = 60) String householdHead) {}
