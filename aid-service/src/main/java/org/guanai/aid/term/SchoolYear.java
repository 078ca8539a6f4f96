package org.guanai.aid.term;

import java.time.LocalDate;

/// A school year (学年), `2025-2026`: from the first of September to the end of August.
public record SchoolYear(String text) {
    private static final int YEAR = 4;

    /// @param term `2025-2026-2`
    public static SchoolYear of(String term) {
        return new SchoolYear(term.substring(0, term.lastIndexOf('-')));
    }

    public LocalDate lastDay() {
        return LocalDate.of(Integer.parseInt(text.substring(YEAR + 1)), 8, 31);
    }

    public LocalDate firstDay() {
        return LocalDate.of(Integer.parseInt(text.substring(0, YEAR)), 9, 1);
    }
}
