package org.guanai.notification.occasion.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.directory.PlaceNames;
import org.guanai.notification.directory.Salutation;
import org.guanai.notification.template.TextDates;
import org.guanai.notification.template.Texts;

/// What officers read: where, when and how grave, and which report is overdue; no child.
@ApplicationScoped
class AlarmWords {
    private final Texts texts;
    private final PlaceNames places;

    AlarmWords(Texts texts, PlaceNames places) {
        this.texts = texts;
        this.places = places;
    }

    Texts.Text of(NoticeRef notice, AlarmOccasion alarm, Salutation reader) {
        var values = places.values(reader, notice.org());
        values.put("at", TextDates.time(alarm.at, reader.language()));
        values.put("severity", alarm.severity);
        return texts.write(template(alarm), reader.language(), notice.org(), values);
    }

    private static String template(AlarmOccasion alarm) {
        if (alarm.stage == null) {
            return "ALARM";
        }
        return alarm.stage.startsWith(Alarm.DUE) ? "ALARM_DUE" : "ALARM_" + alarm.stage;
    }
}
