package org.guanai.sheets.cell;

import java.util.Locale;
import java.util.regex.Pattern;

/// Which number formats of spreadsheet programs show a number as a date. Some formats have a number
/// and no text; 27–36 and 50–58 are those of Chinese and Japanese programs.
public final class DateFormats {
    /// Texts in quotes, escaped signs, fillers, and colours or languages in brackets.
    private static final Pattern ASIDE =
            Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[(?!h+]|m+]|s+])[^]]*]?");

    private static final int LONGEST = 300;

    private DateFormats() {}

    /// @param number of the format
    /// @param code its text; null for one that is known by its number alone
    public static boolean isDate(int number, String code) {
        return code == null ? isBuiltIn(number) : isDate(code);
    }

    private static boolean isBuiltIn(int number) {
        return number >= 14 && number <= 17
                || number == 22
                || number >= 27 && number <= 31
                || number == 36
                || number >= 50 && number <= 54
                || number == 57
                || number == 58;
    }

    private static boolean isDate(String code) {
        var lower = code.toLowerCase(Locale.ROOT);
        if (lower.length() > LONGEST || lower.contains("general") || lower.contains("standard")) {
            return false;
        }
        var shown = ASIDE.matcher(lower).replaceAll("");
        // An m beside hours or seconds means minutes.
        return has(shown, 'y')
                || has(shown, 'd')
                || has(shown, 'm') && !has(shown, 'h') && !has(shown, 's');
    }

    private static boolean has(String code, char letter) {
        return code.indexOf(letter) >= 0;
    }
}
