package org.guanai.proofs.fault.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.load.MixedLoad;
import org.guanai.proofs.load.Preparation;
import org.guanai.proofs.load.audit.Audit;
import org.guanai.proofs.load.intent.Ledger;
import org.guanai.proofs.load.intent.Sender;

/// What people do in all services while something goes wrong, and the books that are kept of it.
/// Its audit knows of nobody else's work, so scenarios that use it come before those that do not.
public final class Work implements AutoCloseable {
    private static final long SEED = 9157;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Ledger ledger;
    private final MixedLoad load;
    private final Audit audit;

    private Work(Ledger ledger, MixedLoad load, Audit audit) {
        this.ledger = ledger;
        this.load = load;
        this.audit = audit;
    }

    static Work in(World world, Path folder, Runnable settling) {
        var ledger = Ledger.in(folder.resolve("faults.ledger"));
        var load = new Preparation(world).load(ledger, new Sender(world), SEED);
        settling.run();
        return new Work(ledger, load, Audit.begun(world));
    }

    /// Works at that rate as long as something else lasts.
    ///
    /// @return what was answered meanwhile
    public Answers during(double perSecond, Runnable trouble) {
        var before = load.tally().byStatus();
        load.start(perSecond);
        try {
            trouble.run();
        } finally {
            load.stop();
        }
        var answers = new TreeMap<>(load.tally().byStatus());
        before.forEach((status, count) -> answers.merge(status, -count, Integer::sum));
        return new Answers(answers);
    }

    /// Repeats what was not answered, waits until nothing moves any more, and counts.
    ///
    /// @param say is told what is wrong, for whoever looks for the reason
    public void reckon(Consumer<String> say, Scores scores) {
        scores.none("stillUnanswered", load.settle(PATIENCE));
        var moving = audit.awaitStillness(PATIENCE);
        if (!moving.isEmpty()) {
            say.accept("still moving: " + moving);
        }
        scores.none("stillMoving", moving.isEmpty() ? 0 : 1);
        var reckoning = audit.reckon(ledger);
        reckoning.lost().stream().limit(5).forEach(one -> say.accept("lost: " + one));
        reckoning.doubled().stream().limit(5).forEach(one -> say.accept("doubled: " + one));
        scores.atLeast("intents", ledger.intents().size(), 1);
        scores.none("lost", reckoning.lost().size());
        scores.none("doubled", reckoning.doubled().size());
    }

    @Override
    public void close() {
        load.close();
        ledger.close();
    }

    /// How many answers of each status; 0 stands for none.
    public record Answers(TreeMap<Integer, Integer> byStatus) {
        public int accepted() {
            return byStatus.subMap(200, 300).values().stream().mapToInt(Integer::intValue).sum();
        }

        /// Neither a yes nor an answer about the matter itself.
        public int failed() {
            var all = byStatus.values().stream().mapToInt(Integer::intValue).sum();
            var refused = byStatus.subMap(400, 429).values();
            return all - accepted() - refused.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
