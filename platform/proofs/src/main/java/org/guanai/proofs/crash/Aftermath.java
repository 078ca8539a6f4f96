package org.guanai.proofs.crash;

import java.time.Duration;
import java.util.List;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.load.MixedLoad;
import org.guanai.proofs.load.audit.Audit;
import org.guanai.proofs.load.audit.Sabotage;
import org.guanai.proofs.load.intent.Intent;
import org.guanai.proofs.load.intent.Ledger;
import org.guanai.proofs.load.intent.Repetition;
import org.guanai.proofs.load.intent.Reply;
import org.guanai.proofs.load.intent.Sender;
import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;

/// Counts what became of it all, when everybody is back and nothing moves any more.
final class Aftermath {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int SHOWN = 20;

    private final Ground ground;
    private final Ledger ledger;
    private final Figures figures;
    private final Repetition repetition;
    private final Sabotage sabotage;
    private final Audit audit;

    /// Notes what is there already.
    Aftermath(Ground ground, World world, Ledger ledger, Sender sender, Figures figures) {
        this.ground = ground;
        this.ledger = ledger;
        this.figures = figures;
        repetition = new Repetition(ledger, sender);
        sabotage = new Sabotage(world, ledger);
        audit = Audit.begun(world);
    }

    /// Has everything asked for again that was not answered.
    void settle(MixedLoad load) {
        ground.say(load.tally().toString());
        figures.note("crash.intents", ledger.intents().size());
        figures.note("crash.unanswered", ledger.unanswered().size());
        figures.none("crash.unsettled", load.settle(PATIENCE));
        var refused = ledger.intents().stream().filter(this::isRefused).toList();
        show("refused", refused.stream().map(i -> i + " " + ledger.answer(i)).toList());
        figures.none("crash.refused", refused.size());
    }

    /// The last step does damage by hand and has the audit find it.
    void reckon() {
        awaitStillness("crash.stillMoving");
        var changed = repetition.differing();
        show("answered otherwise", changed);
        figures.none("crash.answersChanged", changed.size());
        awaitStillness("crash.stillMovingAgain");
        var reckoning = audit.reckon(ledger);
        show("lost", reckoning.lost());
        show("doubled", reckoning.doubled());
        figures.none("crash.lost", reckoning.lost().size());
        figures.none("crash.doubled", reckoning.doubled().size());
        figures.none("crash.deadLetters", audit.deadLetters());
        var unseen = sabotage.unseen(audit);
        show("sabotage that the audit did not see", unseen);
        figures.none("crash.sabotageUnseen", unseen.size());
    }

    private void awaitStillness(String figure) {
        var moving = audit.awaitStillness(PATIENCE);
        show("still moving", moving.isEmpty() ? List.of() : List.of(moving));
        figures.none(figure, moving.isEmpty() ? 0 : 1);
    }

    private boolean isRefused(Intent intent) {
        return ledger.answer(intent).filter(Reply::isNo).isPresent();
    }

    private void show(String what, List<?> found) {
        found.stream().limit(SHOWN).forEach(one -> ground.say(what + ": " + one));
    }
}
