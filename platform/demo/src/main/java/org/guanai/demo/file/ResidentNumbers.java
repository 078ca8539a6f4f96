package org.guanai.demo.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Resident ID numbers (公民身份号码, GB 11643-1999) of invented people: well-formed, with a division
/// code that was abolished, so that none of them can be anybody's.
final class ResidentNumbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private ResidentNumbers() {}

    /// @param sequence 0–499; the third digit of the sequence is odd for a boy
    static String number(String division, LocalDate birth, int sequence, boolean male) {
        var order = sequence * 2 + (male ? 1 : 0);
        var body =
                division + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order);
        return body + check(body);
    }

    static char check(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
