package org.guanai.sheets.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guanai.text.TypedText;

/// A date as spreadsheets and people write it: a day number, `2015-03-07`, `2015/3/7`, `2015.3.7`,
/// `2015年3月7日`, `20150307`, with or without a time behind.
public final class CellDate {
    private static final Pattern PARTS =
            Pattern.compile(
                    "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[-+]\\d{2}:?\\d{2})?)?");
    private static final Pattern SPACED = Pattern.compile("(?<=[-/.年月]) +| +(?=[-/.年月日])");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\.0+)?");
    private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{1,7})(?:\\.\\d+)?");
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
    private static final LocalDate MACINTOSH = LocalDate.of(1904, 1, 1);

    /// Excel believes in 29 February 1900; earlier day numbers would be one off.
    private static final int FIRST_RIGHT = 61;

    /// 31 December 9999.
    private static final int LAST = 2_958_465;

    private CellDate() {}

    /// @param number whether the cell holds a number, not text
    /// @param from1904 see [org.guanai.sheets.format.Sheet#from1904]
    public static Optional<LocalDate> parse(String cell, boolean number, boolean from1904) {
        var text = hyphened(TypedText.narrow(cell));
        text = text.indexOf(' ') < 0 ? text : SPACED.matcher(text).replaceAll("");
        var digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return date(digits);
        }
        if (number) {
            return ofDay(text, from1904);
        }
        var parts = PARTS.matcher(text);
        return parts.matches() ? date(parts) : Optional.empty();
    }

    /// A number of days, with or without a fraction.
    public static Optional<LocalDate> ofDay(String number, boolean from1904) {
        var match = DAY_NUMBER.matcher(number);
        if (!match.matches()) {
            return Optional.empty();
        }
        var days = Integer.parseInt(match.group(1));
        if (days > LAST) {
            return Optional.empty();
        }
        if (from1904) {
            return Optional.of(MACINTOSH.plusDays(days)).filter(day -> day.getYear() < 10_000);
        }
        return days >= FIRST_RIGHT ? Optional.of(EXCEL.plusDays(days)) : Optional.empty();
    }

    private static String hyphened(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F && TypedText.isHyphen(text.charAt(i))) {
                var out = new StringBuilder(text.length());
                text.chars().forEach(c -> out.append(TypedText.isHyphen(c) ? '-' : (char) c));
                return out.toString();
            }
        }
        return text;
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(part(parts, 1), part(parts, 2), part(parts, 3)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
