package org.guanai.proofs.load.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/// Asks once more for everything that was acknowledged, each with its key, as clients do that lost
/// an answer: they must get the first one, byte for byte.
public final class Repetition {
    private static final int AT_ONCE = 6;
    private static final int TRIES = 3;

    private final Ledger ledger;
    private final Sender sender;

    public Repetition(Ledger ledger, Sender sender) {
        this.ledger = ledger;
        this.sender = sender;
    }

    /// @return those that were answered otherwise than at first, or not at all
    public List<Intent> differing() {
        var differing = new ConcurrentLinkedQueue<Intent>();
        try (var few = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var intent : ledger.intents()) {
                ledger.answer(intent)
                        .filter(Reply::isYes)
                        .ifPresent(first -> few.execute(() -> compare(intent, first, differing)));
            }
        }
        return new ArrayList<>(differing);
    }

    private void compare(Intent intent, Reply first, ConcurrentLinkedQueue<Intent> differing) {
        var again = Reply.none();
        for (int i = 0; i < TRIES && !again.isAnswer(); i++) {
            again = sender.send(intent);
        }
        if (!again.equals(first)) {
            differing.add(intent);
        }
    }
}
