package org.guanai.registry.exchange.imports.row;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Grade and class (年级、班级) as people write them: `三年级`, `初二`, `三(2)班`, `3年级2班`, `302`, `3-2`,
/// `2023级2班`, `2`, `二班`. What has digits and is none of these is no class: it would be another one.
///
/// @param grade 1–9, null when the text names none
/// @param name `2班`, or the class's own name; null when the text names a grade only
/// @param doubtful whether it could also be read as another class
record GradeAndClass(Integer grade, String name, boolean doubtful) {
    private static final String ONE = "[一二三四五六七八九]";
    private static final String NUMBER = "(?:\\d{1,2}|" + ONE + "?十" + ONE + "?|" + ONE + ")";
    private static final String IN_STAGE =
            "(?:(?<junior>初中|初|中学)|小学|小)?第?(?<grade>[一二三四五六七八九1-9])(?:年级|年)?";

    private static final Pattern GRADE =
            Pattern.compile(
                    "(?:小学|小)?第?0?([一二三四五六七八九1-9])(?:年级|年)?|(?:初中|初|中学)([一二三1-3])(?:年级|年)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,6})班?");
    private static final Pattern NUMERALS = Pattern.compile("([一二三四五六七八九十]{1,4})班?");
    private static final Pattern BRACKETED = Pattern.compile("第?[(\\[]?(" + NUMBER + ")[)\\]]?班?");
    private static final Pattern COHORT =
            Pattern.compile("(?:20)?(\\d{2})级[-.]?[(\\[]?(" + NUMBER + ")[)\\]]?班?");
    private static final Pattern BOTH =
            Pattern.compile(IN_STAGE + "[-./_(\\[]*第?(?<number>" + NUMBER + ")[)\\]]?班?");
    private static final Pattern LETTER = Pattern.compile("[(\\[]?([A-Z甲乙丙丁戊])[)\\]]?班?");
    private static final Pattern BOTH_LETTER =
            Pattern.compile(IN_STAGE + "[-.(\\[]*(?<letter>[A-Z甲乙丙丁戊])[)\\]]?班?");
    private static final Pattern BOTH_OWN_NAME =
            Pattern.compile(
                    IN_STAGE + "(?<=年级|年)(?!级)[(\\[]?(?<own>\\D{1,20}?)[)\\]]?(?<class>班?)");
    private static final int LOWER_SECONDARY = 6;
    private static final int LAST = 9;
    private static final int LONGEST = 20;
    private static final int CENTURY = 2000;

    /// Years between birth and entry, as the calendar counts them.
    private static final int FIRST_GRADE_AGE = 6;

    /// School years begin in August.
    private static final int FIRST_MONTH = 8;

    /// More classes hardly any grade has.
    private static final int MOST_CLASSES = 30;

    GradeAndClass(Integer grade, String name) {
        this(grade, name, false);
    }

    /// Reads a grade alone.
    static Optional<Integer> grade(String cell) {
        var match = GRADE.matcher(ClassNumerals.plain(cell));
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                match.group(1) != null
                        ? ClassNumerals.number(match.group(1))
                        : LOWER_SECONDARY + ClassNumerals.number(match.group(2)));
    }

    /// @param known the grade as it is known otherwise, null when it is not
    /// @param today by which a year of entry tells the grade
    static Optional<GradeAndClass> parse(String cell, Integer known, LocalDate today) {
        var text = ClassNumerals.plain(cell);
        return digits(text, known, today)
                .or(() -> numerals(text, known))
                .or(() -> matched(BRACKETED, text).map(m -> in(null, m.group(1))))
                .or(() -> cohort(COHORT.matcher(text), known, today))
                .or(() -> matched(BOTH, text).map(m -> in(gradeOf(m, known), m.group("number"))))
                .or(() -> matched(LETTER, text).map(m -> named(null, m.group(1))))
                .or(() ->
                        matched(BOTH_LETTER, text)
                                .map(m -> named(gradeOf(m, known), m.group("letter"))))
                .or(() -> ownName(text, known))
                .filter(found -> found.name != null && !found.name.equals("0班"));
    }

    /// By the year of entry where no grade is stated: primary or lower secondary school, whichever
    /// fits the child's age.
    static Optional<GradeAndClass> ofCohort(String cell, LocalDate birth, LocalDate today) {
        var age = schoolYear(today) - birth.getYear() - FIRST_GRADE_AGE + 1;
        return IntStream.rangeClosed(Math.max(1, age - 2), Math.min(LAST, age + 2))
                .boxed()
                .sorted(Comparator.comparingInt(grade -> Math.abs(grade - age)))
                .flatMap(grade -> cohort(cell, grade, today).stream())
                .findFirst();
    }

    private static Optional<GradeAndClass> cohort(String cell, int grade, LocalDate today) {
        var text = ClassNumerals.plain(cell);
        return text.matches("\\d{6}班?") || text.indexOf('级') > 0
                ? parse(cell, grade, today).filter(c -> c.grade() != null && c.grade() == grade)
                : Optional.empty();
    }

    /// What the name of a sheet says, if it says a class: `三(1)班`, but not `2026` nor `花名册`.
    static Optional<GradeAndClass> ofSheet(String name, Integer known, LocalDate today) {
        return name.contains("班")
                ? parse(name, known, today).filter(c -> c.name().matches("\\d+班") && !c.doubtful())
                : Optional.empty();
    }

    /// What a spreadsheet program has taken for a date: `3-1` became the first of March.
    static Optional<GradeAndClass> ofDate(String date, Integer known) {
        var parts = date.split("-");
        return parts.length == 3
                        && known != null
                        && isOf(Integer.parseInt(parts[1]), known)
                        && Integer.parseInt(parts[2]) <= MOST_CLASSES
                ? Optional.of(new GradeAndClass(known, Integer.parseInt(parts[2]) + "班", true))
                : Optional.empty();
    }

    /// `2`, `02`, `302`, `0302`, `2302`, `202302`, with or without `班`.
    private static Optional<GradeAndClass> digits(String text, Integer known, LocalDate today) {
        var match = DIGITS.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var digits = match.group(1);
        var number = Integer.parseInt(digits);
        return switch (digits.length()) {
            case 1 -> Optional.of(in(null, digits));
            case 2 -> Optional.of(short2(number, known));
            case 3 ->
                    number < 100
                            ? Optional.of(new GradeAndClass(null, number + "班"))
                            : graded(number / 100, number % 100, known);
            case 4 ->
                    digits.startsWith("0")
                            ? graded(number / 100, number % 100, known)
                            : entered(number / 100, number % 100, known, today);
            case 6 -> entered(number / 100 - CENTURY, number % 100, known, today);
            default -> Optional.empty();
        };
    }

    /// `12` is class 12, or class 2 of grade 1.
    private static GradeAndClass short2(int number, Integer known) {
        var ofGrade = known != null && number % 10 > 0 && isOf(number / 10, known);
        return ofGrade && number > MOST_CLASSES
                ? new GradeAndClass(known, number % 10 + "班", true)
                : new GradeAndClass(null, number + "班", ofGrade);
    }

    private static Optional<GradeAndClass> graded(int grade, int number, Integer known) {
        return grade < 1 || grade > LAST || number == 0
                ? Optional.empty()
                : Optional.of(new GradeAndClass(resolved(grade, known), number + "班"));
    }

    /// `二班`, `十二班`, `三二班` (three, two); `二十一班` is class 21, or class 11 of grade 2.
    private static Optional<GradeAndClass> numerals(String text, Integer known) {
        var match = NUMERALS.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var numeral = match.group(1);
        var first = ClassNumerals.digit(numeral.charAt(0));
        if (numeral.matches("十" + ONE + "?|" + ONE)) {
            return Optional.of(in(null, numeral));
        }
        var rest = numeral.substring(1);
        if (!rest.matches("十" + ONE + "?|" + ONE) || first < 0) {
            return Optional.empty();
        }
        if (!rest.startsWith("十")) {
            return Optional.of(in(resolved(first, known), rest));
        }
        var ofGrade = known != null && isOf(first, known);
        var number = ClassNumerals.number(numeral);
        if (known == null) {
            return Optional.empty();
        }
        return Optional.of(
                ofGrade && number > MOST_CLASSES
                        ? new GradeAndClass(known, ClassNumerals.number(rest) + "班", true)
                        : new GradeAndClass(null, number + "班", ofGrade));
    }

    private static Optional<GradeAndClass> cohort(Matcher match, Integer known, LocalDate today) {
        return match.matches()
                ? entered(
                        Integer.parseInt(match.group(1)),
                        ClassNumerals.number(match.group(2)),
                        known,
                        today)
                : Optional.empty();
    }

    /// By the year of entry, into primary school or into the lower secondary one, which begins a
    /// year earlier in five-four schools.
    private static Optional<GradeAndClass> entered(
            int year, int number, Integer known, LocalDate today) {
        var years = schoolYear(today) - CENTURY - year + 1;
        if (years < 1 || years > LAST || number == 0) {
            return Optional.empty();
        }
        if (known == null) {
            return years > 4 && years <= LOWER_SECONDARY
                    ? Optional.of(new GradeAndClass(years, number + "班"))
                    : Optional.empty();
        }
        var fits =
                known == years
                        || known == years + LOWER_SECONDARY
                        || known == years + LOWER_SECONDARY - 1 && known >= LOWER_SECONDARY;
        return Optional.of(new GradeAndClass(fits ? known : years, number + "班"));
    }

    private static int schoolYear(LocalDate today) {
        return today.getYear() - (today.getMonthValue() < FIRST_MONTH ? 1 : 0);
    }

    /// A class's own name, which has no digits; `三年级实验班`.
    private static Optional<GradeAndClass> ownName(String text, Integer known) {
        var match = BOTH_OWN_NAME.matcher(text);
        if (match.matches()) {
            var name = match.group("own") + match.group("class");
            return Optional.of(new GradeAndClass(gradeOf(match, known), name));
        }
        return text.equals("班")
                        || GRADE.matcher(text).matches()
                        || text.codePointCount(0, text.length()) > LONGEST
                        || text.chars().anyMatch(Character::isDigit)
                        || text.codePoints().noneMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of(new GradeAndClass(null, text));
    }

    private static Optional<Matcher> matched(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.matches() ? Optional.of(match) : Optional.empty();
    }

    private static GradeAndClass in(Integer grade, String number) {
        return new GradeAndClass(grade, ClassNumerals.number(number) + "班");
    }

    private static GradeAndClass named(Integer grade, String letter) {
        return new GradeAndClass(grade, letter + "班");
    }

    private static int gradeOf(Matcher match, Integer known) {
        var grade = ClassNumerals.number(match.group("grade"));
        return match.group("junior") != null ? LOWER_SECONDARY + grade : resolved(grade, known);
    }

    /// Lower secondary schools count their grades from one.
    private static int resolved(int grade, Integer known) {
        return known != null && isOf(grade, known) ? known : grade;
    }

    private static boolean isOf(int grade, int known) {
        return grade == known || known > LOWER_SECONDARY && grade == known - LOWER_SECONDARY;
    }
}
