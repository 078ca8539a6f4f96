package org.guanai.registry.people.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.AccountSecured;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.registry.people.keycloak.AccountsRefused;
import org.guanai.registry.people.keycloak.IdentityProvider;
import org.jboss.logging.Logger;

/// Passwords that holders set without the one of before (重设密码). In the system scope only: whoever
/// asks is not logged in.
@ApplicationScoped
public class OwnPasswords {
    private static final Logger LOG = Logger.getLogger(OwnPasswords.class);

    private final Accounts accounts;
    private final Posts posts;
    private final IdentityProvider provider;
    private final BlindIndex index;
    private final Journal journal;
    private final Clock clock;
    private final Clock realTime = Clock.systemUTC();

    OwnPasswords(
            Accounts accounts,
            Posts posts,
            IdentityProvider provider,
            BlindIndex index,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.provider = provider;
        this.index = index;
        this.journal = journal;
        this.clock = clock;
    }

    /// The human who logs in with a name; empty when nobody does, or not any more.
    @Transactional
    public Optional<UUID> holderOf(String username) {
        return accounts.calledBy(index.candidates("account.username", Username.typed(username)))
                .filter(account -> account.subject != null)
                .map(account -> account.human)
                .filter(human -> !open(human).isEmpty());
    }

    /// The posts that the human can act in, work before family.
    @Transactional
    public List<HeldPost> open(UUID human) {
        return posts.ofHumans(Set.of(human)).stream().filter(Post::counts).map(Post::held).toList();
    }

    /// Asks the identity provider to take a password, and ends all sessions. Outside a transaction:
    /// it may take its time.
    ///
    /// @throws Refusal.Invalid when its rules for passwords refuse it
    /// @throws Refusal.Unavailable when it is away
    public void replace(UUID human, String password) {
        var subject = QuarkusTransaction.requiringNew().call(() -> subject(human));
        try {
            provider.setPassword(subject, password);
        } catch (RuntimeException e) {
            // The message may quote what was sent to Keycloak: only its kind is logged.
            LOG.warnf("a password is not replaced: %s", e.getClass().getSimpleName());
            throw e instanceof AccountsRefused refused && refused.isForGood()
                    ? Refusal.invalid("registry.password-weak", "password")
                    : Refusal.unavailable("registry.accounts-away");
        }
    }

    /// The identity provider has taken it; a code that was out is void.
    @Transactional
    public void replaced(UUID human) {
        accounts.locked(human).orElseThrow().ownPassword(realTime.instant());
        journal.wrote(Account.TABLE, human, "password");
    }

    /// Tells a human that somebody, who should have been they, has changed how they get into their
    /// account. A child has nobody to tell but those who see the record anyway.
    @Transactional
    public void tell(UUID human, AccountSecured.What what) {
        open(human).stream()
                .filter(post -> post.holder() != AccountCard.Holder.STUDENT)
                .findFirst()
                .ifPresent(post ->
                        journal.publish(
                                Topics.REGISTRY_EVENTS,
                                human,
                                new AccountSecured(
                                        Ids.next(),
                                        human,
                                        post.person(),
                                        post.org().text(),
                                        what,
                                        clock.instant())));
    }

    private UUID subject(UUID human) {
        return accounts.findByIdOptional(human).orElseThrow(Refusal::absent).subject;
    }
}
