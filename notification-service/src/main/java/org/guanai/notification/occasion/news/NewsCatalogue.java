package org.guanai.notification.occasion.news;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.notification.template.DeclaredTexts;

/// All that is told of events, by its code.
@ApplicationScoped
class NewsCatalogue implements DeclaredTexts {
    private final Set<String> topics;
    private final Map<String, News<?>> all;

    NewsCatalogue(@All List<DeclaredNews> declared) {
        topics = declared.stream().map(DeclaredNews::topic).collect(toSet());
        all =
                declared.stream()
                        .flatMap(d -> d.news().stream())
                        .collect(toUnmodifiableMap(news -> news.code, Function.identity()));
    }

    Set<String> topics() {
        return topics;
    }

    Set<Class<? extends Record>> events() {
        return all.values().stream()
                .<Class<? extends Record>>map(news -> news.event)
                .collect(toSet());
    }

    Optional<News<?>> of(String code) {
        return Optional.ofNullable(all.get(code));
    }

    /// What there is to tell of an event.
    Stream<NewsItem<?>> items(ConsumedEvent event) {
        return all.values().stream().flatMap(news -> NewsItem.of(news, event).stream());
    }

    @Override
    public Set<String> codes() {
        return all.keySet();
    }

    @Override
    public Optional<Words> of(String code, String language) {
        return of(code).map(news -> news.words.get(language));
    }
}
