package org.guanai.notification.occasion.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.directory.Salutation;
import org.guanai.notification.template.TextDates;
import org.guanai.notification.template.Texts;

/// What a reminder says, by its level (3.1.3).
@ApplicationScoped
class ReminderWords {
    private final Texts texts;

    ReminderWords(Texts texts) {
        this.texts = texts;
    }

    Texts.Text of(NoticeRef notice, ReminderOccasion duty, Salutation reader) {
        var values = reader.values(notice.org());
        values.put("duty", texts.duty(duty.dutyKind, reader.language()));
        values.put("due", TextDates.day(duty.dueOn, reader.language()));
        return texts.write("REMINDER_" + duty.level, reader.language(), notice.org(), values);
    }
}
