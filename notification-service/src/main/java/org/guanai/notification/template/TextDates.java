package org.guanai.notification.template;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.guanai.kit.time.BusinessZone;

/// Days and times as texts write them.
public final class TextDates {
    private TextDates() {}

    /// @param language `zh` or `en`
    public static String time(Instant at, String language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(localeOf(language))
                .format(at.atZone(BusinessZone.ID));
    }

    /// @param language `zh` or `en`
    public static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(localeOf(language))
                .format(day);
    }

    private static Locale localeOf(String language) {
        return language.equals("en") ? Locale.UK : Locale.CHINA;
    }
}
