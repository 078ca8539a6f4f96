package org.guanai.aid.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.application.ApplicationProgress.Payable;
import org.guanai.aid.payment.PaymentListResource.Drawing;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Draws up payment lists (发放名单) from what the county has approved and the bank has not paid.
@ApplicationScoped
class PaymentDesk {
    /// Payments of one list; what is more goes into the next.
    static final int MOST = 10_000;

    private final PaymentLists lists;
    private final Payments payments;
    private final ApplicationProgress progress;
    private final ProgrammeTerms programmes;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    PaymentDesk(
            PaymentLists lists,
            Payments payments,
            ApplicationProgress progress,
            ProgrammeTerms programmes,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.lists = lists;
        this.payments = payments;
        this.progress = progress;
        this.programmes = programmes;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PaymentListView draw(Drawing drawing) {
        if (!new OrgPath(caller.org()).isCounty()) {
            throw Refusal.forbidden("aid.county-only");
        }
        var programme = programmes.of(drawing.programmeId()).orElseThrow(Refusal::absent);
        var due = progress.putInPayment(programme.id(), drawing.term(), MOST);
        if (due.isEmpty()) {
            throw Refusal.conflict("aid.nothing-to-pay");
        }
        var list = list(drawing, due);
        lists.persist(list);
        payments.persist(payments(list, due));
        lists.flush();
        journal.wrote("payment-list", list.id, "payments", "controlTotal");
        return PaymentListView.of(list, 0, 0);
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
        var rows = payments.of(id, after.orElse(0), paging.limit() + 1);
        return Page.of(rows, paging.limit(), p -> Cursor.of(p.serial)).map(PaymentView::of);
    }

    PaymentListView view(PaymentList list) {
        return PaymentListView.of(
                list,
                payments.count(list.id, Payment.State.PAID),
                payments.count(list.id, Payment.State.FAILED));
    }

    private PaymentList list(Drawing drawing, List<Payable> due) {
        var list = new PaymentList();
        list.id = Ids.next();
        list.org = caller.org();
        list.programmeId = drawing.programmeId();
        list.term = drawing.term();
        list.createdAt = clock.instant();
        list.payments = due.size();
        list.controlTotal =
                due.stream().map(Payable::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return list;
    }

    private static List<Payment> payments(PaymentList list, List<Payable> due) {
        var payments = new ArrayList<Payment>();
        for (var payable : due) {
            payments.add(payment(list, payable, payments.size() + 1));
        }
        return payments;
    }

    private static Payment payment(PaymentList list, Payable payable, int serial) {
        var payment = new Payment();
        payment.id = Ids.next();
        payment.org = payable.org();
        payment.listId = list.id;
        payment.applicationId = payable.id();
        payment.studentId = payable.studentId();
        payment.serial = serial;
        payment.reference = reference(list.id, serial);
        payment.amount = payable.amount();
        return payment;
    }

    /// Short enough for a bank's remark: the random end of the list's id, and the place in the
    /// list.
    private static String reference(UUID list, int serial) {
        return "GA%012X%05d".formatted(list.getLeastSignificantBits() & 0xFFFF_FFFF_FFFFL, serial);
    }
}
