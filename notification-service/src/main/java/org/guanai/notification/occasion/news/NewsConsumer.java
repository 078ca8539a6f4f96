package org.guanai.notification.occasion.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.guanai.events.registry.GuardianReachChanged;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.notification.directory.FormerAddresses;

/// Takes whatever something is told of.
@ApplicationScoped
class NewsConsumer implements EventConsumer {
    private final NewsCatalogue catalogue;
    private final NewsIntake intake;
    private final FormerAddresses former;

    NewsConsumer(NewsCatalogue catalogue, NewsIntake intake, FormerAddresses former) {
        this.catalogue = catalogue;
        this.intake = intake;
        this.former = former;
    }

    @Override
    public Set<String> topics() {
        return catalogue.topics();
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return catalogue.events();
    }

    @Override
    public void on(ConsumedEvent event) {
        onAll(List.of(event));
    }

    /// An address of before must be there before it is told.
    @Override
    public void onAll(List<ConsumedEvent> events) {
        former.keep(
                events.stream()
                        .filter(e -> e.is(GuardianReachChanged.class))
                        .map(e -> e.as(GuardianReachChanged.class))
                        .toList());
        intake.take(events);
    }
}
