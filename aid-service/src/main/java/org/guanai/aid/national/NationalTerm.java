package org.guanai.aid.national;

import org.guanai.aid.national.sheet.NationalColumn;
import org.guanai.aid.national.sheet.NationalLine;
import org.guanai.aid.term.SchoolYear;

/// A term, in the words of the national list.
///
/// @param text `2025-2026-2`
record NationalTerm(String text) {
    private static final int YEAR = 4;

    String schoolYear() {
        return SchoolYear.of(text).text();
    }

    String word() {
        return isSpring() ? "春季学期" : "秋季学期";
    }

    /// Whether the line is of this term, as far as it says so.
    boolean isMeantBy(NationalLine line) {
        var year = line.dense(NationalColumn.SCHOOL_YEAR);
        var term = line.dense(NationalColumn.TERM);
        return (year.isEmpty() || year.startsWith(text.substring(0, YEAR)))
                && (term.isEmpty() || term.equals(text) || isSpring() == saysSpring(term));
    }

    private boolean isSpring() {
        return text.endsWith("-2");
    }

    private static boolean saysSpring(String term) {
        return term.contains("春")
                || term.contains("下")
                || term.contains("第二")
                || term.contains("第2")
                || term.equals("2");
    }
}
