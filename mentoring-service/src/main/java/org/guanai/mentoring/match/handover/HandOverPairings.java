package org.guanai.mentoring.match.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.pairing.EndReason;
import org.guanai.mentoring.match.pairing.PairingDesk;
import org.guanai.mentoring.match.pairing.PairingEnding;
import org.guanai.mentoring.match.pairing.PairingEndings;
import org.guanai.mentoring.match.pairing.PairingList;
import org.guanai.mentoring.match.pairing.PairingMatch;
import org.guanai.mentoring.match.pairing.PairingView;

/// The two pairings of a hand-over.
@ApplicationScoped
class HandOverPairings {
    private final PairingList list;
    private final PairingEndings endings;
    private final PairingDesk desk;

    HandOverPairings(PairingList list, PairingEndings endings, PairingDesk desk) {
        this.list = list;
        this.endings = endings;
        this.desk = desk;
    }

    Passed pass(HandOverOrder order, LocalDate today) {
        var from = list.one(order.pairingId());
        if (from.helperId().equals(order.helperId())) {
            throw Refusal.unprocessable("mentoring.hand-over-to-oneself", "helperId");
        }
        var until = order.until() == null ? lastDay(from, today) : order.until();
        var ending = new PairingEnding(EndReason.HAND_OVER, until, null);
        var ended = endings.end(order.pairingId(), null, ending);
        var next = until.isBefore(today) ? until.plusDays(1) : today;
        var match = new PairingMatch(ended.studentId(), order.helperId(), ended.kind(), next);
        return new Passed(ended, desk.start(match).pairing());
    }

    private static LocalDate lastDay(PairingView from, LocalDate today) {
        return from.from().isBefore(today) ? today.minusDays(1) : today;
    }

    record Passed(PairingView from, PairingView to) {}
}
