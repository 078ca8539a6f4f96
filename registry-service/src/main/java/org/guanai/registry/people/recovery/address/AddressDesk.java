package org.guanai.registry.people.recovery.address;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanai.events.registry.AccountSecured.What;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.people.account.OwnPasswords;
import org.guanai.registry.people.recovery.code.CodeDesk;
import org.guanai.registry.people.recovery.code.CodeReceipt;
import org.guanai.registry.people.recovery.code.Destination;
import org.guanai.registry.people.recovery.code.ProvenCode;

/// The caller's own address for forgotten passwords. It belongs to the human, in whatever post they
/// act, so nobody's scope holds it: the human of the token is looked up in the system scope.
@ApplicationScoped
public class AddressDesk {
    private static final String NOUN = "recovery-address";

    private final Caller caller;
    private final RecoveryAddresses addresses;
    private final CodeDesk codes;
    private final OwnPasswords passwords;
    private final Sealer sealer;
    private final Journal journal;
    private final Clock realTime = Clock.systemUTC();

    AddressDesk(
            Caller caller,
            RecoveryAddresses addresses,
            CodeDesk codes,
            OwnPasswords passwords,
            Sealer sealer,
            Journal journal) {
        this.caller = caller;
        this.addresses = addresses;
        this.codes = codes;
        this.passwords = passwords;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// Where a human is sent a code; in the current transaction, in the system scope.
    public Optional<Destination> of(UUID human) {
        return addresses.findByIdOptional(human).map(address -> address.destination(sealer));
    }

    AddressView find() {
        var human = caller.human();
        return inSystem(() ->
                addresses
                        .findByIdOptional(human)
                        .map(address -> address.view(sealer))
                        .orElseThrow(Refusal::absent));
    }

    /// @throws Refusal.Absent for somebody whom the registry does not know
    /// @throws Refusal.Conflict when too many codes were sent to the caller
    CodeReceipt ask(AddressForm form) {
        var human = caller.human();
        var to = form.destination();
        return inSystem(() -> codes.toAddress(human, county(human), to));
    }

    /// Two transactions: a wrong code counts as a try, whatever it is refused with.
    ///
    /// @throws Refusal.Absent for another's code
    /// @throws Refusal.Unprocessable for a code that is wrong, used up or expired
    AddressView confirm(UUID id, CodeEntry entry) {
        var human = caller.human();
        var proven =
                inSystem(() -> codes.triedByOwner(id, human, entry.code()))
                        .orElseThrow(() -> Refusal.unprocessable("registry.recovery-code", "code"));
        return inSystem(() -> confirmed(proven));
    }

    /// Idempotent.
    void remove() {
        var human = caller.human();
        inSystem(() -> {
            if (addresses.deleteById(human)) {
                journal.wrote(NOUN, human, "address");
                passwords.tell(human, What.ADDRESS_REMOVED);
            }
            return null;
        });
    }

    private AddressView confirmed(ProvenCode proven) {
        var human = proven.human();
        var now = realTime.instant();
        codes.used(proven.id());
        var known = addresses.findByIdOptional(human);
        known.ifPresent(address -> address.confirm(proven.destination(), now, sealer));
        var address =
                known.orElseGet(() ->
                        RecoveryAddress.confirmed(
                                human, county(human), proven.destination(), now, sealer));
        addresses.persist(address);
        journal.wrote(NOUN, human, "address");
        passwords.tell(human, What.ADDRESS_CONFIRMED);
        return address.view(sealer);
    }

    private OrgPath county(UUID human) {
        return passwords.open(human).stream()
                .findFirst()
                .map(post -> post.org().county())
                .orElseThrow(Refusal::absent);
    }

    private static <T> T inSystem(Supplier<T> work) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
