package org.guanai.aid.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import org.guanai.aid.bank.BankFile;
import org.guanai.aid.bank.BankOrder;
import org.guanai.aid.payee.AccountSeal;
import org.guanai.aid.programme.Money;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Hands a list to the bank as a file: what the bank has not answered, to the accounts that were
/// drawn with the list. Every export is audited, since it holds accounts in clear.
@ApplicationScoped
class BankExport {
    private static final String REASON = "bank file";

    private final PaymentLists lists;
    private final Payments payments;
    private final AccountSeal seal;
    private final Journal journal;

    BankExport(PaymentLists lists, Payments payments, AccountSeal seal, Journal journal) {
        this.lists = lists;
        this.payments = payments;
        this.seal = seal;
        this.journal = journal;
    }

    /// @throws Refusal.Conflict when the bank has answered all of it: sent again it would be paid
    ///   again
    @Transactional
    Exported export(UUID id) {
        lists.findByIdOptional(id).orElseThrow(Refusal::absent);
        var orders = payments.unsettled(id, PaymentDesk.MOST).stream().map(this::order).toList();
        if (orders.isEmpty()) {
            throw Refusal.conflict("aid.list-settled");
        }
        journal.exported("payment-list", id.toString(), REASON);
        var total = orders.stream().map(BankOrder::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Exported(BankFile.of(orders), new Money(total), orders.size());
    }

    private BankOrder order(Payment p) {
        return new BankOrder(p.serial, seal.open(p.account, p.id), p.amount, p.reference);
    }

    /// @param controlTotal sum of the amounts in the file
    record Exported(byte[] csv, Money controlTotal, int payments) {}
}
