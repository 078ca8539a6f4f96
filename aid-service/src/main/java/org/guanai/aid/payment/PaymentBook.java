package org.guanai.aid.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanai.aid.payee.AccountSeal;
import org.guanai.aid.payment.Payment.Due;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Keeps payment lists (发放名单) with their payments, and shows them.
@ApplicationScoped
class PaymentBook {
    private final PaymentLists lists;
    private final Payments payments;
    private final AccountSeal seal;
    private final Journal journal;

    PaymentBook(PaymentLists lists, Payments payments, AccountSeal seal, Journal journal) {
        this.lists = lists;
        this.payments = payments;
        this.seal = seal;
        this.journal = journal;
    }

    void enter(PaymentList list, List<Due> due) {
        lists.persist(list);
        payments.persist(
                IntStream.range(0, due.size())
                        .mapToObj(i -> Payment.drawn(list, due.get(i), i + 1, seal)));
        lists.flush();
        journal.wrote("payment-list", list.id, "payments", "controlTotal");
    }

    @Transactional
    Page<PaymentListView> lists(Paging paging) {
        var rows = lists.before(paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), l -> Cursor.of(l.id)).map(this::view);
    }

    @Transactional
    PaymentListView one(UUID id) {
        return view(lists.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    @Transactional
    Page<PaymentView> payments(UUID id, Paging paging) {
        lists.findByIdOptional(id).orElseThrow(Refusal::absent);
        var after = paging.after(1).map(key -> Paging.part(key.getFirst(), Integer::valueOf));
        var rows = payments.views(id, after.orElse(0), paging.limit() + 1);
        return Page.of(rows, paging.limit(), p -> Cursor.of(p.serial()));
    }

    /// After the changes of the current transaction.
    PaymentListView view(PaymentList list) {
        lists.flush();
        return PaymentListView.of(list, payments.counts(list.id));
    }
}
