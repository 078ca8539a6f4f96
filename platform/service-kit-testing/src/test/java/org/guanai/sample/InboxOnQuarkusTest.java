package org.guanai.sample;

import static org.guanai.sample.Api.SCHOOL;
import static org.guanai.sample.Api.freshTitle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.guanai.kit.broker.BrokerUnavailable;
import org.guanai.kit.broker.deadletter.DeadLetters;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.sample.leaflet.LeafletChanged;
import org.guanai.sample.leaflet.PrintRequested;
import org.guanai.sample.leaflet.PrintRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxOnQuarkusTest {
    private static final String LEAFLETS = "guanai.sample.leaflets";

    @Inject InMemoryBroker broker;
    @Inject DeadLetters deadLetters;

    @BeforeEach
    void forget() {
        broker.clear();
    }

    @Test
    void anEventTakesEffectTogetherWithWhatItPublishes() {
        var title = freshTitle();
        broker.deliver(PrintRequests.TOPIC, "pupil", request(title));
        assertEquals(1, printed(title));
        var published = broker.published(LEAFLETS, LeafletChanged.class);
        assertEquals(title, published.getFirst().title());
    }

    @Test
    void anEventThatComesTwiceTakesEffectOnce() {
        var title = freshTitle();
        var event = broker.deliver(PrintRequests.TOPIC, "pupil", request(title));
        broker.deliverAgain(event);
        assertEquals(1, printed(title));
        assertEquals(1, broker.published(LEAFLETS).size());
    }

    @Test
    void whatTheDatabaseRefusesAtCommitLeavesNothingButADeadLetter() {
        var title = freshTitle();
        broker.deliver(PrintRequests.TOPIC, "pupil", request(title));
        broker.clear();
        var before = deadLetters.open(1000).size();
        broker.deliverExpectingDeadLetter(PrintRequests.TOPIC, "pupil", request(title));
        assertEquals(1, printed(title));
        assertEquals(0, broker.published(LEAFLETS).size());
        assertEquals(1, broker.published("guanai.sample.dead-letters").size());
        var letter = deadLetters.open(1000).get(before);
        assertTrue(letter.reason().contains("23505 leaflet_title"), letter::reason);
        assertFalse(letter.reason().contains(title), letter::reason);
    }

    @Test
    void aDeadLetterCanBeReplayedOnceItsCauseIsGone() {
        var title = freshTitle();
        broker.deliver(PrintRequests.TOPIC, "pupil", request(title));
        assertThrows(
                AssertionError.class,
                () -> broker.deliver(PrintRequests.TOPIC, "pupil", request(title)));
        var letter = deadLetters.open(1000).getLast();
        Rows.change("delete from leaflet where title = ?", title);
        assertTrue(deadLetters.replay(letter.id()));
        assertEquals(1, printed(title));
    }

    @Test
    void anUnknownTypeIsPassedOver() {
        assertFalse(broker.deliverPoison(PrintRequests.TOPIC, "pupil", "org.guanai.Other", "{}"));
    }

    @Test
    void whatIsNotReadableBecomesADeadLetter() {
        var type = "org.guanai.sample.leaflet.PrintRequested";
        assertTrue(broker.deliverPoison(PrintRequests.TOPIC, "pupil", type, "{\"title\":7"));
    }

    @Test
    void aBrokerThatIsAwayKeepsEventsInTheOutbox() {
        var title = freshTitle();
        broker.away(true);
        broker.deliver(PrintRequests.TOPIC, "pupil", request(title));
        assertThrows(BrokerUnavailable.class, broker::relay);
        broker.away(false);
        assertEquals(1, broker.published(LEAFLETS).size());
    }

    private static PrintRequested request(String title) {
        return new PrintRequested(SCHOOL, UUID.randomUUID(), title);
    }

    private static long printed(String title) {
        return Rows.count("select count(*) from leaflet where title = ?", title);
    }
}
