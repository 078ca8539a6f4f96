package org.guanai.aid.payee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens the accounts of applications.
@ApplicationScoped
public class AccountSeal {
    private static final String TABLE = "application";
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
                        sealer.seal(account.number(), TABLE, application, NUMBER),
                        sealer.seal(account.holder(), TABLE, application, HOLDER),
                        account.holderRelation(),
                        account.isSuspect());
    }

    /// In clear, for the bank's file and nothing else.
    public Payee open(PayeeAccount account, UUID application) {
        return new Payee(
                sealer.open(account.holder(), TABLE, application, HOLDER),
                number(account, application));
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
        return sealer.open(account.number(), TABLE, application, NUMBER);
    }

    /// The last four digits.
    private static String masked(String number) {
        return "＊".repeat(SHOWN) + number.substring(number.length() - SHOWN);
    }

    /// @param number in clear
    public record Payee(String holder, String number) {}
}
