package org.guanai.kit.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void anIdIsAUuidOfVersion7ThatTellsItsTime() {
        var before = System.currentTimeMillis();
        var id = Ids.next();
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        var millis = id.getMostSignificantBits() >>> 16;
        assertTrue(Math.abs(millis - before) < 5_000, () -> "time in the id: " + millis);
    }

    @Test
    void idsGrowAlsoWithinAMillisecond() {
        var ids = Stream.generate(Ids::next).limit(50_000).toList();
        assertEquals(ids.stream().sorted(IdsTest::unsigned).toList(), ids);
    }

    @Test
    void idsOfManyThreadsAreDistinct() throws Exception {
        Callable<List<UUID>> some = () -> Stream.generate(Ids::next).limit(10_000).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var distinct =
                    threads.invokeAll(List.of(some, some, some, some)).stream()
                            .flatMap(made -> made.resultNow().stream())
                            .distinct()
                            .count();
            assertEquals(40_000, distinct);
        }
    }

    private static int unsigned(UUID a, UUID b) {
        return a.toString().compareTo(b.toString());
    }
}
