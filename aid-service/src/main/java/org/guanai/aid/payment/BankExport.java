package org.guanai.aid.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import org.guanai.aid.bank.BankFile;
import org.guanai.aid.bank.BankFormat;
import org.guanai.aid.bank.BankOrder;
import org.guanai.aid.money.Money;
import org.guanai.aid.payee.AccountSeal;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;

/// Hands a list to the bank as a file in the format that the county's rule names: what the bank has
/// not answered, to the accounts that were drawn with the list. Every export is audited, since it
/// holds accounts in clear.
@ApplicationScoped
class BankExport {
    @Produces
    static final RuleOf<BankFormat> BANK_FILE = new RuleOf<>("bank-file", BankFormat.class);

    private static final String REASON = "bank file";

    private final PaymentLists lists;
    private final Payments payments;
    private final AccountSeal seal;
    private final Rules rules;
    private final Journal journal;

    BankExport(
            PaymentLists lists, Payments payments, AccountSeal seal, Rules rules, Journal journal) {
        this.lists = lists;
        this.payments = payments;
        this.seal = seal;
        this.rules = rules;
        this.journal = journal;
    }

    /// @throws Refusal.Conflict when the bank has answered all of it: sent again it would be paid
    ///   again; and until a second officer has approved it
    @Transactional
    Exported export(UUID id) {
        var list = lists.findByIdOptional(id).orElseThrow(Refusal::absent);
        list.requireApproved();
        var orders = payments.unsettled(id, PaymentDesk.MOST).stream().map(this::order).toList();
        if (orders.isEmpty()) {
            throw Refusal.conflict("aid.list-settled");
        }
        var format = rules.today(list.org).of(BANK_FILE).content();
        var file = BankFile.of(orders, format);
        journal.exported("payment-list", id.toString(), REASON);
        var total = orders.stream().map(BankOrder::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Exported(file, format, new Money(total), orders.size());
    }

    private BankOrder order(Payment p) {
        return new BankOrder(p.serial, seal.open(p.account, p.id), p.amount, p.reference);
    }

    /// @param controlTotal sum of the amounts in the file
    record Exported(byte[] content, BankFormat format, Money controlTotal, int payments) {}
}
