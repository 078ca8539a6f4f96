package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.aid.application.BankAccountResource.Account;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens what an application holds of the family's private matters: its statement and the
/// bank account.
@ApplicationScoped
class SealedFields {
    private static final String TABLE = "application";
    private static final String STATEMENT = "statement";
    private static final String NUMBER = "account_number";
    private static final String HOLDER = "account_holder";

    private final Sealer sealer;

    SealedFields(Sealer sealer) {
        this.sealer = sealer;
    }

    void state(AidApplication application, String statement) {
        application.statement = sealer.seal(statement, TABLE, application.id, STATEMENT);
    }

    void account(AidApplication application, Account account) {
        var id = application.id;
        application.accountNumber = sealer.seal(account.number(), TABLE, id, NUMBER);
        application.accountHolder = sealer.seal(account.holder(), TABLE, id, HOLDER);
        application.holderRelation = account.holderRelation();
        application.accountSuspect = BankAccount.isSuspect(account.number());
    }

    String statement(AidApplication application) {
        return sealer.open(application.statement, TABLE, application.id, STATEMENT);
    }

    String number(AidApplication application) {
        return sealer.open(application.accountNumber, TABLE, application.id, NUMBER);
    }

    String holder(AidApplication application) {
        return sealer.open(application.accountHolder, TABLE, application.id, HOLDER);
    }
}
