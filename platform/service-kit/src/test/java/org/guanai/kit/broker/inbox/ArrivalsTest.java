package org.guanai.kit.broker.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private final UUID id = UUID.randomUUID();
    private final Arrivals<Snapshot> arrivals = new Arrivals<>(Snapshot::version);

    @Test
    void theNewestVersionIsKeptInWhateverOrderTheyCome() {
        arrivals.add(id, new Snapshot("new", 2));
        arrivals.add(id, new Snapshot("old", 1));
        assertEquals(List.of(new Snapshot("new", 2)), List.copyOf(arrivals.all()));
    }

    @Test
    void whatIsGoneIsNotKept() {
        arrivals.add(id, new Snapshot("old", 1));
        arrivals.forget(id);
        assertTrue(arrivals.all().isEmpty());
    }

    @Test
    void whatComesAfterItWasGoneIsThereAgain() {
        arrivals.forget(id);
        arrivals.add(id, new Snapshot("again", 1));
        assertEquals(1, arrivals.all().size());
    }

    private record Snapshot(String name, long version) {}
}
