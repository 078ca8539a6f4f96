package org.guanai.registry.roll.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.Month;

/// Who is of school age (适龄): whoever turns so old before the school year begins, for so many
/// years.
public record SchoolAge(@Min(5) @Max(7) int from, @Min(9) @Max(12) int years) {

    /// Those born on this day or before it are old enough, on a day.
    public LocalDate bornUntil(LocalDate today) {
        return begins(today).minusYears(from);
    }

    /// Those born after this day are young enough.
    public LocalDate bornAfter(LocalDate today) {
        return begins(today).minusYears(from + years);
    }

    private static LocalDate begins(LocalDate today) {
        var year = today.getMonthValue() >= Month.AUGUST.getValue() ? 0 : 1;
        return LocalDate.of(today.getYear() - year, Month.AUGUST, 31);
    }
}
