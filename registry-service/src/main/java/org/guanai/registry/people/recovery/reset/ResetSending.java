package org.guanai.registry.people.recovery.reset;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.scope.SystemScope;
import org.guanai.registry.people.account.OwnPasswords;
import org.guanai.registry.people.recovery.address.AddressDesk;
import org.guanai.registry.people.recovery.code.AskedReset;
import org.guanai.registry.people.recovery.code.CodeDesk;
import org.jboss.logging.Logger;

/// Looks up whose forgotten passwords were asked for, and sends a code to those who have confirmed
/// an address. Idempotent: replicas may do the same at once.
@ApplicationScoped
class ResetSending {
    private static final Logger LOG = Logger.getLogger(ResetSending.class);
    private static final int BATCH = 100;

    private final CodeDesk codes;
    private final OwnPasswords passwords;
    private final AddressDesk addresses;

    ResetSending(CodeDesk codes, OwnPasswords passwords, AddressDesk addresses) {
        this.codes = codes;
        this.passwords = passwords;
        this.addresses = addresses;
    }

    @Scheduled(
            every = "${guanai.accounts.resets:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        SystemScope.run(() -> codes.asked(BATCH).forEach(this::attempt));
    }

    /// One that fails is looked up again with the next batch, and does not keep the others waiting.
    private void attempt(AskedReset reset) {
        try {
            QuarkusTransaction.requiringNew().run(() -> lookUp(reset));
        } catch (RuntimeException e) {
            LOG.warnf("a forgotten password waits: %s", e.getClass().getSimpleName());
        }
    }

    private void lookUp(AskedReset reset) {
        var human = passwords.holderOf(reset.username());
        human.flatMap(addresses::of)
                .ifPresentOrElse(
                        to -> {
                            var post = passwords.open(human.get()).getFirst();
                            codes.send(reset.id(), human.get(), post.org().county(), to);
                        },
                        () -> codes.drop(reset.id()));
    }
}
