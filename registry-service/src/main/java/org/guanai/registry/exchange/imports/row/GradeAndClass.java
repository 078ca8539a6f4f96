package org.guanai.registry.exchange.imports.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guanai.sheets.Texts;

/// Grade and class as people write them: `三年级`, `初二`, `三(2)班`, `3年级2班`, `2`, `二班`.
///
/// @param grade 1–9, null when the text names none
/// @param name `2班`, or the class's own name; null when the text names a grade only
record GradeAndClass(Integer grade, String name) {
    private static final String NUMBER = "[一二三四五六七八九十\\d]{1,3}";
    private static final Pattern GRADE =
            Pattern.compile("(?:小学)?([一二三四五六七八九1-9])(?:年级|年)?|初中?([一二三1-3])(?:年级)?");
    private static final Pattern BOTH =
            Pattern.compile(
                    "(?:(初)中?([一二三1-3])|(?:小学)?([一二三四五六七八九1-9]))(?:年级|年)?[(\\[]?("
                            + NUMBER
                            + ")[)\\]]?班");
    private static final Pattern GRADE_AND_OWN_NAME =
            Pattern.compile("(?:(初)中?([一二三1-3])|(?:小学)?([一二三四五六七八九1-9]))年级(.{1,20})");
    private static final Pattern CLASS = Pattern.compile("[(\\[]?(" + NUMBER + ")[)\\]]?班?");
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final int LOWER_SECONDARY = 6;
    private static final int LONGEST = 20;

    /// Reads a grade alone.
    static Optional<Integer> grade(String cell) {
        var match = GRADE.matcher(plain(cell));
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                match.group(1) != null
                        ? number(match.group(1))
                        : LOWER_SECONDARY + number(match.group(2)));
    }

    static Optional<GradeAndClass> parse(String cell) {
        var text = plain(cell);
        var alone = CLASS.matcher(text);
        if (alone.matches()) {
            return Optional.of(new GradeAndClass(null, number(alone.group(1)) + "班"));
        }
        var both = BOTH.matcher(text);
        if (both.matches()) {
            return Optional.of(new GradeAndClass(gradeOf(both), number(both.group(4)) + "班"));
        }
        var own = GRADE_AND_OWN_NAME.matcher(text);
        if (own.matches()) {
            return Optional.of(new GradeAndClass(gradeOf(own), own.group(4)));
        }
        return text.codePointCount(0, text.length()) <= LONGEST
                ? Optional.of(new GradeAndClass(null, text))
                : Optional.empty();
    }

    private static int gradeOf(Matcher match) {
        return match.group(1) != null
                ? LOWER_SECONDARY + number(match.group(2))
                : number(match.group(3));
    }

    private static String plain(String cell) {
        return Texts.narrow(cell).replaceAll("\\s", "");
    }

    /// `12`, `十二`, `二十三`.
    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text.replaceAll("\\D", ""));
        }
        var ten = text.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(text.charAt(0));
        }
        var tens = ten == 0 ? 1 : NUMERALS.indexOf(text.charAt(0));
        var ones = ten == text.length() - 1 ? 0 : NUMERALS.indexOf(text.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
