package org.guanai.proofs.bench.cost;

import java.time.Duration;
import org.guanai.proofs.bench.measure.Growth;
import org.guanai.proofs.bench.seed.GuardianTopic;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.bench.site.Watching;
import org.guanai.proofs.proof.Figures;

/// A notification service whose database was lost takes in a topic from its beginning: offsets lie
/// with the effects, so it goes back by itself.
public final class ReplayCase implements Case {
    private static final String SERVICE = "notification";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String TAKEN =
            "select coalesce(sum(next_off), 0) from inbox_offset where topic = '%s'"
                    .formatted(GuardianTopic.NAME);
    private static final String EMPTY =
            """
            delete from inbox_offset where topic = '%s';
            delete from directory_entry where noun = 'GUARDIAN'
            """
                    .formatted(GuardianTopic.NAME);
    private static final String KNOWN =
            "select count(*) from directory_entry where name like '量程%' and sealed_phone like 'QUFB%'";

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String what() {
        return "a topic from its beginning into an empty service";
    }

    @Override
    public void run(Site site, Figures figures) {
        var size = site.size(1_000_000, 30_000);
        var topic = new GuardianTopic(site.platform().endpoints().kafka());
        var before = topic.size();
        var tenth = replayed(site, topic, 0, size / 10);
        var full = replayed(site, topic, size / 10, size - size / 10);
        var growth = new Growth(name(), before + size, full, tenth);
        site.say().accept(growth.text());
        growth.note(figures);
        site.seeding(SERVICE).run("delete from directory_entry where noun = 'GUARDIAN'");
    }

    /// Fills the topic up while the service is away, empties its database, and waits until it has
    /// caught up.
    ///
    /// @return seconds from the first record taken in to the last
    private static double replayed(Site site, GuardianTopic topic, int first, int more) {
        site.platform().parts().kill(SERVICE);
        topic.fill(first, more);
        site.seeding(SERVICE).run(EMPTY);
        site.seeding(SERVICE).alone("vacuum analyze directory_entry", "checkpoint");
        var wanted = topic.size();
        var watching = Watching.of(site, SERVICE);
        var restart = Thread.ofVirtual().start(() -> site.platform().parts().restart(SERVICE));
        var began = watching.until(TAKEN, 1, PATIENCE);
        var ended = watching.until(TAKEN, wanted, PATIENCE);
        check(site, first + more);
        join(restart);
        return (ended - began) / 1e9;
    }

    private static void check(Site site, long wanted) {
        var known = site.seeding(SERVICE).count(KNOWN);
        if (known != wanted) {
            throw new IllegalStateException(known + " guardians of " + wanted + " came back");
        }
    }

    private static void join(Thread restart) {
        try {
            restart.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
