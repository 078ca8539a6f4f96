package org.guanai.notification.occasion.news;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.notification.chain.NoticeSubject;

/// Something to tell of one event.
///
/// @param arrived the event as it arrived
record NewsItem<E extends Record>(News<E> news, E event, ConsumedEvent arrived) {
    static <E extends Record> Optional<NewsItem<E>> of(News<E> news, ConsumedEvent arrived) {
        return Optional.of(arrived)
                .filter(a -> a.is(news.event))
                .map(a -> new NewsItem<>(news, a.as(news.event), a))
                .filter(item -> news.when.test(item.event));
    }

    String key() {
        return news.key(event);
    }

    UUID source() {
        return news.source.apply(event);
    }

    Optional<UUID> student() {
        return Optional.ofNullable(news.student.apply(event));
    }

    NoticeSubject subject() {
        return new NoticeSubject(
                news.kind,
                key(),
                source(),
                student().orElse(null),
                news.org.apply(event),
                news.except.apply(event).stream().filter(Objects::nonNull).collect(toSet()));
    }

    Set<UUID> people() {
        return news.recipients.people.stream()
                .flatMap(of -> of.apply(event).stream())
                .collect(toSet());
    }

    List<PostAt> posts() {
        return news.recipients.posts.stream().map(of -> of.apply(event)).toList();
    }

    String[] factNames() {
        return facts().map(Fact::name).toArray(String[]::new);
    }

    String[] factValues() {
        return facts().map(fact -> fact.of(event)).toArray(String[]::new);
    }

    private Stream<Fact<E>> facts() {
        return news.facts.stream();
    }
}
