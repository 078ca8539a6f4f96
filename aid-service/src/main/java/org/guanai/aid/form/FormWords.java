package org.guanai.aid.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.guanai.kit.time.BusinessZone;

/// The words of forms for what is stored as a code.
final class FormWords {
    private static final String DIGITS = "一二三四五六七八九";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String NOTHING = "—";

    private FormWords() {}

    /// `四年级3班`.
    static String inClass(int grade, String className) {
        return DIGITS.charAt(grade - 1) + "年级" + (className == null ? "" : className);
    }

    static String day(LocalDate day) {
        return day == null ? NOTHING : DAY.format(day);
    }

    static String day(Instant at) {
        return DAY.format(ZonedDateTime.ofInstant(at, BusinessZone.ID));
    }

    /// GB/T 2261.1.
    static String sex(String code) {
        return switch (code == null ? "" : code) {
            case "1" -> "男";
            case "2" -> "女";
            default -> "未说明";
        };
    }

    static String orNothing(Object maybe) {
        return maybe == null || maybe.toString().isBlank() ? NOTHING : maybe.toString();
    }
}
