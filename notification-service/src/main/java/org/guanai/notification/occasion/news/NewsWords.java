package org.guanai.notification.occasion.news;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.PlaceNames;
import org.guanai.notification.directory.Salutation;
import org.guanai.notification.template.TextDates;
import org.guanai.notification.template.Texts;
import org.guanai.notification.template.Vocabulary;
import org.guanai.notification.template.WrittenTexts;

/// What a news says: the words of its declaration, or the county's own, with its facts as the
/// reader writes them.
@ApplicationScoped
class NewsWords {
    private static final Vocabulary NAMES = Vocabulary.of("news");

    private final NewsCatalogue catalogue;
    private final Texts texts;
    private final PlaceNames places;
    private final Directory directory;
    private final List<WrittenTexts> written;

    NewsWords(
            NewsCatalogue catalogue,
            Texts texts,
            PlaceNames places,
            Directory directory,
            @All List<WrittenTexts> written) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.places = places;
        this.directory = directory;
        this.written = written;
    }

    Texts.Text of(NoticeRef notice, NewsOccasion news, Salutation reader) {
        var values = places.values(reader, notice.org());
        var facts = news.facts();
        catalogue
                .of(news.code)
                .ifPresent(of ->
                        of.facts.forEach(fact -> write(fact, facts, reader.language(), values)));
        return texts.write(news.code, reader.language(), notice.org(), values);
    }

    private void write(
            Fact<?> fact, Map<String, String> facts, String language, Map<String, Object> values) {
        var value = facts.getOrDefault(fact.name(), "");
        values.put(fact.name(), value.isEmpty() ? "" : written(fact.form(), value, language));
    }

    private Object written(Fact.Form form, String value, String language) {
        return switch (form) {
            case TEXT -> value;
            case DAY -> TextDates.day(LocalDate.parse(value), language);
            case TIME -> TextDates.time(Instant.parse(value), language);
            case PERSON -> person(UUID.fromString(value));
            case PLACE -> places.name(value);
            case WORD -> NAMES.of(value, language);
            case WRITTEN -> quoted(UUID.fromString(value));
        };
    }

    private WrittenTexts.Words quoted(UUID id) {
        return written.stream()
                .flatMap(texts -> texts.of(id).stream())
                .findFirst()
                .orElseGet(() -> new WrittenTexts.Words("", ""));
    }

    /// Empty for somebody who has not arrived.
    private String person(UUID id) {
        return directory.people(Set.of(id)).stream().map(Addressee::name).findFirst().orElse("");
    }
}
