package org.guanai.aid.payee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.guanai.text.TypedText;

/// A bank account (收款账户) as it is sent.
///
/// @param holder as the bank spells it; letters, digits and `·` only, since it goes into the bank's
///   file
public record BankAccount(
        @NotNull @Pattern(regexp = "\\d{12,19}") String number,
        @NotNull @Pattern(regexp = "\\p{L}[\\p{L}\\p{M}\\p{Nd}· .]{0,59}") String holder,
        @NotNull HolderRelation holderRelation) {

    public BankAccount {
        number = TypedText.number(number);
    }

    /// The check digit (Luhn) fails: a warning only, since not every bank uses one.
    boolean failsCheckDigit() {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 != 0;
    }
}
