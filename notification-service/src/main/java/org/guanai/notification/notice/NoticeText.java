package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.time.BusinessZone;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.KnownStudent;
import org.guanai.notification.directory.Organisations;
import org.guanai.notification.template.Texts;

/// Words a notice in its recipient's language. It names no child but the one it is about. In the
/// system scope.
@ApplicationScoped
class NoticeText {
    private final Directory directory;
    private final Organisations organisations;
    private final Texts texts;

    NoticeText(Directory directory, Organisations organisations, Texts texts) {
        this.directory = directory;
        this.organisations = organisations;
        this.texts = texts;
    }

    Texts.Text of(Notice notice, Recipient recipient) {
        var whom = directory.addressee(recipient.person);
        var language = whom.map(Addressee::language).orElse("zh");
        return texts.write(
                codeOf(notice), language, notice.org, values(notice, recipient, whom, language));
    }

    private Map<String, Object> values(
            Notice notice, Recipient recipient, Optional<Addressee> whom, String language) {
        var values = new HashMap<String, Object>();
        values.put(
                "recipient",
                whom.map(Addressee::name).orElse(recipient.name == null ? "" : recipient.name));
        values.put(
                "student", directory.student(notice.studentId).map(KnownStudent::name).orElse(""));
        values.put("school", organisations.nameOf(notice.org));
        if (notice.isIncident()) {
            values.put("at", times(language).format(notice.occurredAt.atZone(BusinessZone.ID)));
        } else {
            values.put("duty", texts.duty(notice.dutyKind, language));
            values.put("due", days(language).format(notice.dueOn));
        }
        return values;
    }

    private static String codeOf(Notice notice) {
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
