package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.guanai.kit.time.BusinessZone;
import org.guanai.notification.directory.Named;
import org.guanai.notification.template.Texts;

/// Words a notice in its recipient's language. It names no child but the one it is about. In the
/// system scope.
@ApplicationScoped
class NoticeText {
    private final Texts texts;

    NoticeText(Texts texts) {
        this.texts = texts;
    }

    Texts.Text of(Notice notice, Recipient recipient, Named named) {
        var values = new HashMap<String, Object>();
        values.put("recipient", firstOf(named.person(), recipient.name, ""));
        values.put("student", firstOf(named.student(), ""));
        values.put("school", firstOf(named.organisation(), codeOf(notice.org)));
        values.putAll(occasion(notice, named.language()));
        return texts.write(templateOf(notice), named.language(), notice.org, values);
    }

    private Map<String, Object> occasion(Notice notice, String language) {
        return notice.isIncident()
                ? Map.of("at", times(language).format(notice.occurredAt.atZone(BusinessZone.ID)))
                : Map.of(
                        "duty", texts.duty(notice.dutyKind, language),
                        "due", days(language).format(notice.dueOn));
    }

    private static String firstOf(String... names) {
        return Stream.of(names).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private static String codeOf(String org) {
        return org.substring(org.lastIndexOf('/') + 1);
    }

    private static String templateOf(Notice notice) {
        return notice.isIncident() ? "INCIDENT" : "REMINDER_" + notice.level;
    }

    private static DateTimeFormatter times(String language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(localeOf(language));
    }

    private static DateTimeFormatter days(String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(localeOf(language));
    }

    private static Locale localeOf(String language) {
        return language.equals("en") ? Locale.UK : Locale.CHINA;
    }
}
