package org.guanai.proofs.load;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.guanai.proofs.load.intent.Noun;
import org.guanai.proofs.load.intent.Reply;

/// What the load was answered, counted.
public final class Tally {
    private final Map<Integer, Integer> byStatus = new TreeMap<>();
    private final Map<Noun, Integer> yes = new TreeMap<>();
    private int heldBack;
    private int databaseAway;
    private Duration longest = Duration.ZERO;

    synchronized void count(Noun noun, Reply reply, Duration took) {
        byStatus.merge(reply.status(), 1, Integer::sum);
        if (reply.isYes()) {
            yes.merge(noun, 1, Integer::sum);
        }
        longest = took.compareTo(longest) > 0 ? took : longest;
    }

    synchronized void heldBack() {
        heldBack++;
    }

    synchronized void databaseAway() {
        databaseAway++;
    }

    /// Answers by status; [Reply#NONE] stands for none.
    public synchronized Map<Integer, Integer> byStatus() {
        return new TreeMap<>(byStatus);
    }

    /// Acknowledged intents by noun, repetitions included.
    public synchronized Map<Noun, Integer> acknowledged() {
        return new TreeMap<>(yes);
    }

    /// How many were not asked for because too many waited.
    public synchronized int steppedBack() {
        return heldBack;
    }

    public synchronized Duration longest() {
        return longest;
    }

    @Override
    public synchronized String toString() {
        return "%s acknowledged; by status %s; %d held back; longest %d ms; database away at %d glances"
                .formatted(yes, byStatus, heldBack, longest.toMillis(), databaseAway);
    }
}
