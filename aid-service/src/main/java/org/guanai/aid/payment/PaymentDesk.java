package org.guanai.aid.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.application.ApplicationProgress.Payable;
import org.guanai.aid.payment.Payment.Due;
import org.guanai.aid.payment.order.Drawing;
import org.guanai.aid.programme.AidForm;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.aid.recovery.setoff.Withholding;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Draws up payment lists (发放名单) from what the county has approved and the bank has not paid, less
/// what is set off.
@ApplicationScoped
class PaymentDesk {
    /// Payments of one list; what is more goes into the next.
    static final int MOST = 10_000;

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final PaymentBook book;
    private final ApplicationProgress progress;
    private final Withholding withholding;
    private final ProgrammeTerms programmes;
    private final Caller caller;
    private final Clock clock;

    PaymentDesk(
            PaymentBook book,
            ApplicationProgress progress,
            Withholding withholding,
            ProgrammeTerms programmes,
            Caller caller,
            Clock clock) {
        this.book = book;
        this.progress = progress;
        this.withholding = withholding;
        this.programmes = programmes;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Forbidden unless the caller acts for the county
    /// @throws Refusal.Conflict when nothing waits for payment, or the programme helps in kind
    @Transactional
    PaymentListView draw(Drawing drawing) {
        var county = new OrgPath(caller.org());
        if (!county.isCounty()) {
            throw Refusal.forbidden("aid.county-only");
        }
        var programme = programmes.of(drawing.programmeId()).orElseThrow(Refusal::absent);
        if (programme.form() == AidForm.IN_KIND) {
            throw Refusal.conflict("aid.never-in-cash");
        }
        var due = due(progress.putInPayment(programme.id(), drawing.term(), MOST));
        if (due.isEmpty()) {
            throw Refusal.conflict("aid.nothing-to-pay");
        }
        var list =
                PaymentList.drawn(drawing, county, Due.sum(due), caller.human(), clock.instant());
        book.enter(list, due);
        return book.view(list);
    }

    private List<Due> due(List<Payable> granted) {
        var amounts = granted.stream().collect(Collectors.toMap(Payable::id, Payable::amount));
        var withheld = withholding.of(amounts);
        return granted.stream()
                .map(p -> new Due(p, withheld.getOrDefault(p.id(), NOTHING)))
                .toList();
    }
}
