package org.guanai.notification.occasion.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.events.Overdue;
import org.guanai.events.OverdueKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.directory.PlaceNames;
import org.guanai.notification.directory.Salutation;
import org.guanai.notification.template.TextDates;
import org.guanai.notification.template.Texts;
import org.guanai.notification.template.Vocabulary;

/// What a reminder of something late says: what, where and since when. Only its owner reads which
/// child it concerns.
@ApplicationScoped
class OverdueWords {
    private static final Vocabulary NAMES = Vocabulary.of("overdue");

    private final Texts texts;
    private final PlaceNames places;

    OverdueWords(Texts texts, PlaceNames places) {
        this.texts = texts;
        this.places = places;
    }

    Texts.Text of(NoticeRef notice, OverdueOccasion late, Salutation reader) {
        var values = places.values(reader, notice.org());
        values.put("what", name(late.kind, reader.language()));
        values.put("due", TextDates.day(late.dueOn, reader.language()));
        if (late.level != Overdue.Level.OWNER) {
            values.put("student", "");
        }
        return texts.write("OVERDUE_" + late.level, reader.language(), notice.org(), values);
    }

    static String name(OverdueKind kind, String language) {
        return NAMES.of(kind.name(), language);
    }
}
