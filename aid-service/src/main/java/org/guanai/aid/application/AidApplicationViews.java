package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.aid.decision.DecisionBook;
import org.guanai.aid.payee.AccountSeal;
import org.guanai.aid.payee.BankAccount;
import org.guanai.aid.payee.PayeeAccount;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens what an application holds of the family's private matters.
@ApplicationScoped
class AidApplicationViews {
    private static final String TABLE = "application";
    private static final String STATEMENT = "statement";

    private final Sealer sealer;
    private final AccountSeal accounts;
    private final DecisionBook decisions;

    AidApplicationViews(Sealer sealer, AccountSeal accounts, DecisionBook decisions) {
        this.sealer = sealer;
        this.accounts = accounts;
        this.decisions = decisions;
    }

    byte[] sealed(String statement, UUID application) {
        return sealer.seal(statement, TABLE, application, STATEMENT);
    }

    PayeeAccount sealed(BankAccount account, UUID application) {
        return accounts.seal(account, application);
    }

    AidApplicationView of(AidApplication a) {
        return AidApplicationView.of(
                a,
                sealer.open(a.statement, TABLE, a.id, STATEMENT),
                accounts.view(a.account, a.id),
                decisions.of(a.id));
    }
}
