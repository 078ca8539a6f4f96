package org.guanai.aid.payment;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.payee.AccountSeal;
import org.guanai.aid.payee.AccountSeal.Payee;
import org.guanai.aid.programme.Money;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// The bank's file (银行代发文件): CSV in UTF-8 with BOM, CRLF. It holds accounts in clear; every export
/// is audited.
@ApplicationScoped
class BankFile {
    private static final char BOM = '\uFEFF';
    private static final String REASON = "bank file";

    private final PaymentLists lists;
    private final Payments payments;
    private final ApplicationProgress applications;
    private final AccountSeal seal;
    private final Journal journal;

    BankFile(
            PaymentLists lists,
            Payments payments,
            ApplicationProgress applications,
            AccountSeal seal,
            Journal journal) {
        this.lists = lists;
        this.payments = payments;
        this.applications = applications;
        this.seal = seal;
        this.journal = journal;
    }

    @Transactional
    Exported export(UUID id) {
        var list = lists.findByIdOptional(id).orElseThrow(Refusal::absent);
        var rows = payments.of(id, 0, PaymentDesk.MOST);
        journal.exported("payment-list", id.toString(), REASON);
        return new Exported(csv(rows), new Money(list.controlTotal), rows.size());
    }

    private byte[] csv(List<Payment> rows) {
        var accounts = applications.accounts(rows.stream().map(p -> p.applicationId).toList());
        var text = new StringWriter();
        text.append(BOM);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("序号", "户名", "账号", "金额", "附言");
            rows.forEach(
                    p -> write(csv, p, seal.open(accounts.get(p.applicationId), p.applicationId)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, Payment p, Payee payee) {
        csv.writeRecord(
                Integer.toString(p.serial),
                payee.holder(),
                payee.number(),
                p.amount.toPlainString(),
                p.reference);
    }

    /// @param controlTotal sum of the amounts in the file
    record Exported(byte[] csv, Money controlTotal, int payments) {}
}
