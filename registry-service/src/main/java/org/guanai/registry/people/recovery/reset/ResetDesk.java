package org.guanai.registry.people.recovery.reset;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanai.events.registry.AccountSecured.What;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.SystemScope;
import org.guanai.registry.people.account.OwnPasswords;
import org.guanai.registry.people.recovery.code.CodeDesk;
import org.guanai.registry.people.recovery.code.CodePurpose;
import org.guanai.registry.people.recovery.code.CodeReceipt;
import org.guanai.registry.people.recovery.code.ProvenCode;

/// Replaces forgotten passwords, for whoever is not logged in. A name that is nobody's gets the
/// same answer in the same time: whose it is, is looked up afterwards by [ResetSending].
@ApplicationScoped
class ResetDesk {
    private final CodeDesk codes;
    private final OwnPasswords passwords;

    ResetDesk(CodeDesk codes, OwnPasswords passwords) {
        this.codes = codes;
        this.passwords = passwords;
    }

    /// @throws Refusal.Unavailable when so many are asked for that it looks like a flood
    CodeReceipt ask(ResetForm form) {
        return inSystem(() -> codes.toPassword(form.username()));
    }

    /// Several transactions: a wrong code counts as a try, and the identity provider may take its
    /// time. If the process dies after it has taken the password, the code is still good for
    /// another.
    ///
    /// @throws Refusal.Unprocessable for a code that is wrong, used up, expired or none
    /// @throws Refusal.Invalid for a password that the realm's rules refuse; the code stays good
    void complete(UUID id, NewPassword entry) {
        var proven =
                inSystem(() -> codes.tried(id, CodePurpose.PASSWORD, entry.code()))
                        .orElseThrow(() -> Refusal.unprocessable("registry.recovery-code", "code"));
        SystemScope.run(() -> passwords.replace(proven.human(), entry.password()));
        inSystem(() -> replaced(proven));
    }

    private Void replaced(ProvenCode proven) {
        codes.used(proven.id());
        passwords.replaced(proven.human());
        passwords.tell(proven.human(), What.PASSWORD_REPLACED);
        return null;
    }

    private static <T> T inSystem(Supplier<T> work) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
