package org.guanai.notification.chain;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The occasions of this service, by their kind.
@ApplicationScoped
public class Occasions {
    private final Map<NoticeKind, Occasion> all = new EnumMap<>(NoticeKind.class);

    Occasions(@All List<Occasion> occasions) {
        occasions.forEach(occasion -> occasion.kinds().forEach(kind -> all.put(kind, occasion)));
    }

    public Occasion of(NoticeKind kind) {
        return all.get(kind);
    }

    public Occurrence of(NoticeRef notice) {
        return of(notice.kind()).of(List.of(notice)).get(notice.id());
    }

    /// By notice: one round trip for each kind.
    public Map<UUID, Occurrence> ofAll(Collection<NoticeRef> notices) {
        var found = new HashMap<UUID, Occurrence>();
        notices.stream()
                .collect(groupingBy(NoticeRef::kind))
                .forEach((kind, some) -> found.putAll(of(kind).of(some)));
        return found;
    }
}
