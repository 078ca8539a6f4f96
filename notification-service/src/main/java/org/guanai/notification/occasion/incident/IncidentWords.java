package org.guanai.notification.occasion.incident;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.directory.Salutation;
import org.guanai.notification.template.TextDates;
import org.guanai.notification.template.Texts;

/// What guardians read of an incident: that something happened and when, not what (3.3.3b).
@ApplicationScoped
class IncidentWords {
    private final Texts texts;

    IncidentWords(Texts texts) {
        this.texts = texts;
    }

    Texts.Text of(NoticeRef notice, IncidentOccasion incident, Salutation reader) {
        var values = reader.values(notice.org());
        values.put("at", TextDates.time(incident.occurredAt, reader.language()));
        return texts.write("INCIDENT", reader.language(), notice.org(), values);
    }
}
