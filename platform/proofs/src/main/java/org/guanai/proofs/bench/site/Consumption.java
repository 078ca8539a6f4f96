package org.guanai.proofs.bench.site;

import java.time.Duration;
import java.util.Optional;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.bench.seed.Seeding;

/// What notification, which reads mentoring's events, has taken of them: its offsets move in the
/// transaction of the effect.
public final class Consumption {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CONSUMED =
            "select coalesce(sum(next_off), 0)::bigint from inbox_offset where topic = 'guanai.mentoring.events'";

    private final Seeding mentoring;
    private final Seeding notification;
    private long before;

    public Consumption(Site site) {
        this.mentoring = site.seeding("mentoring");
        this.notification = site.seeding("notification");
    }

    public void begin() {
        before = notification.count(CONSUMED);
    }

    /// Why events do not equal rows; empty when they do.
    public Optional<String> flaw(long rows) {
        try {
            Eventually.holds("the outbox is empty", PATIENCE, () -> waiting() == 0);
            Eventually.holds("events are consumed", PATIENCE, () -> consumed() >= rows);
        } catch (AssertionError late) {
            return Optional.of(
                    "%d rows, %d events wait, %d are consumed"
                            .formatted(rows, waiting(), consumed()));
        }
        return consumed() == rows
                ? Optional.empty()
                : Optional.of("%d rows, but %d events".formatted(rows, consumed()));
    }

    private long waiting() {
        return mentoring.count("select count(*) from outbox");
    }

    private long consumed() {
        return notification.count(CONSUMED) - before;
    }
}
