package org.guanai.registry.personal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guanai.text.TypedText;

/// A resident identity number (公民身份号码, GB 11643-1999): division, birth date, sequence, check digit.
/// Divisions are not checked: old ones were abolished and their numbers live on.
///
/// @param number 18 characters, `X` in upper case
public record ResidentId(String number) {
    private static final Pattern NEW = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final Pattern OLD = Pattern.compile("[1-9]\\d{14}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /// Reads 18 characters, or the 15 of the first generation; empty when the form, the date or the
    /// check digit is wrong, or the birth date lies in the future.
    public static Optional<ResidentId> parse(String text, Clock clock) {
        var id = normalised(text);
        if (id == null || id.charAt(17) != checkOf(id)) {
            return Optional.empty();
        }
        return birthDate(id)
                .filter(birth -> !birth.isAfter(LocalDate.now(clock)))
                .map(_ -> new ResidentId(id));
    }

    public LocalDate birthDate() {
        return birthDate(number).orElseThrow();
    }

    /// GB/T 2261.1: 1 male, 2 female.
    public String sex() {
        return (number.charAt(16) - '0') % 2 == 1 ? "1" : "2";
    }

    private static String normalised(String text) {
        var id = text == null ? "" : TypedText.number(text).toUpperCase(Locale.ROOT);
        if (OLD.matcher(id).matches()) {
            var long17 = id.substring(0, 6) + "19" + id.substring(6);
            return long17 + checkOf(long17);
        }
        return NEW.matcher(id).matches() ? id : null;
    }

    private static char checkOf(String id) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    private static Optional<LocalDate> birthDate(String id) {
        try {
            return Optional.of(
                    LocalDate.of(number(id, 6, 10), number(id, 10, 12), number(id, 12, 14)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int number(String id, int from, int to) {
        return Integer.parseInt(id.substring(from, to));
    }
}
