package org.guanai.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as spreadsheets and people write it: a day number, `2015-03-07`, `2015/3/7`, `2015.3.7`,
/// `2015年3月7日`, `20150307`, with or without a time behind.
public final class CellDate {
    private static final Pattern PARTS =
            Pattern.compile(
                    "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{1,6})(?:\\.\\d+)?");
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
    private static final LocalDate MACINTOSH = LocalDate.of(1904, 1, 1);

    /// Excel believes in 29 February 1900; earlier day numbers would be one off.
    private static final int FIRST_RIGHT = 61;

    private CellDate() {}

    /// @param number whether the cell holds a number, not text
    public static Optional<LocalDate> parse(String cell, boolean number, boolean from1904) {
        var text = Texts.narrow(cell);
        var digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return date(digits);
        }
        if (number) {
            return dayNumber(text, from1904);
        }
        var parts = PARTS.matcher(text.replace("年 ", "年").replace("月 ", "月"));
        return parts.matches() ? date(parts) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(part(parts, 1), part(parts, 2), part(parts, 3)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayNumber(String text, boolean from1904) {
        var match = DAY_NUMBER.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var days = Integer.parseInt(match.group(1));
        if (from1904) {
            return Optional.of(MACINTOSH.plusDays(days));
        }
        return days >= FIRST_RIGHT ? Optional.of(EXCEL.plusDays(days)) : Optional.empty();
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
