package org.guanai.aid.payee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens the accounts of applications and payments.
@ApplicationScoped
public class AccountSeal {
    private static final String APPLICATION = "application";
    private static final String PAYMENT = "payment";
    private static final String NUMBER = "account_number";
    private static final String HOLDER = "account_holder";
    private static final int SHOWN = 4;

    private final Sealer sealer;

    AccountSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    /// @param account null where there is none yet
    public PayeeAccount seal(BankAccount account, UUID application) {
        return account == null
                ? null
                : new PayeeAccount(
                        sealer.seal(account.number(), APPLICATION, application, NUMBER),
                        sealer.seal(account.holder(), APPLICATION, application, HOLDER),
                        account.holderRelation(),
                        account.failsCheckDigit());
    }

    /// The same account sealed to a payment: what went to the bank stays what it was, whatever
    /// becomes of the application's.
    ///
    /// @param account of the application
    public PayeeAccount freeze(PayeeAccount account, UUID application, UUID payment) {
        var holder = sealer.open(account.holder(), APPLICATION, application, HOLDER);
        return new PayeeAccount(
                sealer.seal(number(account, application), PAYMENT, payment, NUMBER),
                sealer.seal(holder, PAYMENT, payment, HOLDER),
                account.relation(),
                account.suspect());
    }

    /// In clear, for the bank's file and nothing else.
    public Payee open(PayeeAccount account, UUID payment) {
        return new Payee(
                sealer.open(account.holder(), PAYMENT, payment, HOLDER),
                sealer.open(account.number(), PAYMENT, payment, NUMBER));
    }

    /// What people see.
    ///
    /// @param account null where there is none
    public AccountView view(PayeeAccount account, UUID application) {
        return account == null
                ? null
                : new AccountView(
                        masked(number(account, application)),
                        account.relation(),
                        account.suspect());
    }

    private String number(PayeeAccount account, UUID application) {
        return sealer.open(account.number(), APPLICATION, application, NUMBER);
    }

    /// The last four digits.
    private static String masked(String number) {
        return "＊".repeat(SHOWN) + number.substring(number.length() - SHOWN);
    }

    /// @param number in clear
    public record Payee(String holder, String number) {}
}
