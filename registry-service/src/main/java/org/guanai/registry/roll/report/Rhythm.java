package org.guanai.registry.roll.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// How often a level reports (报告制度).
enum Rhythm {
    /// School to county: `2026-04`.
    MONTH("月报", "\\d{4}-(0[1-9]|1[0-2])") {
        @Override
        LocalDate first(String period) {
            return LocalDate.parse(period + "-01");
        }

        @Override
        LocalDate after(LocalDate first) {
            return first.plusMonths(1);
        }
    },
    /// County, each quarter: `2026-Q2`.
    QUARTER("季报", "\\d{4}-Q[1-4]") {
        @Override
        LocalDate first(String period) {
            var quarter = period.charAt(period.length() - 1) - '0';
            return LocalDate.of(year(period), quarter * 3 - 2, 1);
        }

        @Override
        LocalDate after(LocalDate first) {
            return first.plusMonths(3);
        }
    },
    /// For the city, each half of the year: `2026-H1`.
    HALF_YEAR("学期报", "\\d{4}-H[12]") {
        @Override
        LocalDate first(String period) {
            return LocalDate.of(year(period), period.endsWith("1") ? 1 : 7, 1);
        }

        @Override
        LocalDate after(LocalDate first) {
            return first.plusMonths(6);
        }
    },
    /// For the province, each year: `2026`.
    YEAR("年报", "\\d{4}") {
        @Override
        LocalDate first(String period) {
            return LocalDate.of(year(period), 1, 1);
        }

        @Override
        LocalDate after(LocalDate first) {
            return first.plusYears(1);
        }
    };

    private final String word;
    private final Pattern pattern;

    Rhythm(String word, String pattern) {
        this.word = word;
        this.pattern = Pattern.compile(pattern);
    }

    String word() {
        return word;
    }

    /// Empty for a text that is no period of it.
    Optional<Period> period(String text) {
        if (!pattern.matcher(text).matches()) {
            return Optional.empty();
        }
        var first = first(text);
        return Optional.of(new Period(text, first, after(first).minusDays(1)));
    }

    abstract LocalDate first(String period);

    abstract LocalDate after(LocalDate first);

    private static int year(String period) {
        return Integer.parseInt(period.substring(0, 4));
    }

    /// @param to last day, included
    record Period(String code, LocalDate from, LocalDate to) {}
}
