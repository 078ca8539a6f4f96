package org.guanai.aid.sponsorship.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;

/// A sponsorship as it is agreed (资助协议).
///
/// @param consentBy guardian who consented in writing
/// @param firstName whether the guardian lets the sponsor know the child's given name
/// @param perYear CNY a year, or the worth of goods
public record SponsorshipEntry(
        @NotNull UUID studentId,
        @NotNull UUID sponsorId,
        @NotBlank @Size(max = 40) String consentBy,
        @NotNull LocalDate consentOn,
        @NotNull Boolean firstName,
        @NotNull GiftForm form,
        @NotNull Money perYear,
        @NotNull Rhythm rhythm,
        @NotNull LocalDate startsOn) {

    /// In which form.
    public enum GiftForm {
        MONEY,
        GOODS
    }

    /// How often.
    public enum Rhythm {
        MONTH,
        TERM,
        YEAR;

        private static final int HALF = 6;

        /// When the next gift is due.
        public LocalDate after(LocalDate day) {
            return switch (this) {
                case MONTH -> day.plusMonths(1);
                case TERM -> day.plusMonths(HALF);
                case YEAR -> day.plusYears(1);
            };
        }
    }
}
