package org.guanai.registry.roll.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.TransferMoved;
import org.guanai.events.registry.TransferMoved.TransferState;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.roll.transfer.act.TransferAnswer;
import org.guanai.registry.roll.transfer.act.TransferRequest;

/// Requests, answers and decisions of transfers (转学).
@ApplicationScoped
class TransferDesk {
    private static final String NOUN = "transfer";

    private final Transfers transfers;
    private final SoughtChildren children;
    private final TransferSteps steps;
    private final Reversals reversals;
    private final Caller caller;
    private final Journal journal;

    TransferDesk(
            Transfers transfers,
            SoughtChildren children,
            TransferSteps steps,
            Reversals reversals,
            Caller caller,
            Journal journal) {
        this.transfers = transfers;
        this.children = children;
        this.steps = steps;
        this.reversals = reversals;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    TransferView request(TransferRequest request) {
        var school = new OrgPath(caller.org());
        var source = children.find(school, request);
        var asked = Transfer.request(school, source, request, steps.next(school));
        transfers.persistAndFlush(asked);
        return told(asked, asked.requested(), "state");
    }

    @Transactional
    Page<TransferView> list(String org, TransferState state, Paging paging) {
        return transfers.page(org, state, paging).map(v -> v.at(place()));
    }

    @Transactional
    TransferView view(UUID id) {
        return transfers.view(id).at(place());
    }

    @Transactional
    TransferView answer(UUID id, TransferAnswer answer) {
        answer.requireReason();
        var transfer = ofReleasingSchool(id);
        return told(transfer, transfer.answer(answer, steps.next(transfer.org)), "answer");
    }

    @Transactional
    TransferView withdrawAnswer(UUID id, String reason) {
        var transfer = ofReleasingSchool(id);
        var moved = transfer.withdrawAnswer(steps.next(transfer.org));
        journal.withdrew(NOUN, id, reason);
        return told(transfer, moved, "answer");
    }

    @Transactional
    TransferView decide(UUID id, TransferAnswer decision) {
        decision.requireReason();
        var transfer = transfers.locked(id);
        return told(transfer, transfer.decide(decision, steps.next(transfer.org)), "decision");
    }

    @Transactional
    TransferView withdraw(UUID id, String reason) {
        var transfer = transfers.locked(id);
        if (!transfer.org.equals(place())) {
            throw Refusal.forbidden("registry.transfer-other-side");
        }
        journal.withdrew(NOUN, id, reason);
        return told(transfer, transfer.withdraw(reason), "state");
    }

    @Transactional
    TransferView reverse(UUID id, String reason) {
        var transfer = transfers.locked(id);
        var moved = reversals.reverse(transfer, steps.next(transfer.org), reason);
        journal.corrected(NOUN, id, reason, "state");
        return told(transfer, moved, "state");
    }

    private Transfer ofReleasingSchool(UUID id) {
        var transfer = transfers.locked(id);
        if (!transfer.fromOrg.equals(place())) {
            throw Refusal.forbidden("registry.transfer-other-side");
        }
        return transfer;
    }

    private TransferView told(Transfer transfer, TransferMoved moved, String field) {
        transfers.flush();
        journal.publish(Topics.REGISTRY_EVENTS, transfer.studentId, moved);
        journal.wrote(NOUN, transfer.id, field);
        return view(transfer.id);
    }

    private OrgPath place() {
        return new OrgPath(caller.org());
    }
}
