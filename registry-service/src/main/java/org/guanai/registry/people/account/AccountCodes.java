package org.guanai.registry.people.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.people.account.AccountView.Password;
import org.guanai.registry.people.keycloak.CodeUse;
import org.guanai.registry.people.keycloak.Credential;

/// One-time codes (一次性登录码) for a first login: issued, used, expired, each on record. A code is
/// known in clear to whoever asked for it and to nobody else; its hash goes to the identity
/// provider with the account.
@ApplicationScoped
public class AccountCodes {
    /// Lower case, without what is taken for something else: 12 of them are 60 random bits.
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Posts posts;
    private final AccountQueue queue;
    private final Sealer sealer;
    private final Journal journal;
    private final Duration life;
    private final Clock realTime = Clock.systemUTC();

    AccountCodes(
            Accounts accounts,
            Posts posts,
            AccountQueue queue,
            Sealer sealer,
            Journal journal,
            @ConfigProperty(name = "guanai.accounts.code-life") Duration life) {
        this.accounts = accounts;
        this.posts = posts;
        this.queue = queue;
        this.sealer = sealer;
        this.journal = journal;
        this.life = life;
    }

    /// All posts that the humans behind some records hold, wherever that is, by human.
    public Map<UUID, List<HeldPost>> heldBy(Collection<UUID> people) {
        return SystemScope.call(() ->
                QuarkusTransaction.requiringNew()
                        .call(() -> {
                            var humans =
                                    posts.of(people).stream()
                                            .map(post -> post.human)
                                            .collect(Collectors.toSet());
                            return posts.ofHumans(humans).stream()
                                    .filter(post -> post.active)
                                    .map(Post::held)
                                    .collect(Collectors.groupingBy(HeldPost::human));
                        }));
    }

    /// The records among them that the caller sees.
    @Transactional
    public Set<UUID> seen(Collection<UUID> people) {
        return posts.of(people).stream().map(post -> post.id).collect(Collectors.toSet());
    }

    /// Issues codes. The caller must be one who may give all posts of each human: from now on these
    /// are confirmed.
    ///
    /// @param again also to those who have a password of their own, which it takes the place of
    /// @return by human; those who have a password of their own are missing unless `again`
    public Map<UUID, IssuedCode> issue(Collection<UUID> humans, boolean again) {
        SystemScope.run(() -> humans.forEach(queue::name));
        return QuarkusTransaction.requiringNew().call(() -> issued(humans, again));
    }

    private Map<UUID, IssuedCode> issued(Collection<UUID> humans, boolean again) {
        var now = realTime.instant();
        var codes = new HashMap<UUID, IssuedCode>();
        for (var account : accounts.locked(humans)) {
            if (again || account.password(now) != Password.OWN) {
                codes.put(account.human, issued(account, now));
            }
        }
        return codes;
    }

    private IssuedCode issued(Account account, Instant now) {
        var code = random();
        var until = now.plus(life);
        var hash = Credential.of(code).text();
        account.issue(sealer.seal(hash, Account.TABLE, account.human, "code"), now, until);
        journal.wrote("account", account.human, "code");
        return new IssuedCode(
                sealer.open(account.username, Account.TABLE, account.human, "username"),
                code,
                until);
    }

    /// Whether any code is out, so that its use is worth looking for.
    @Transactional
    boolean awaitsUse() {
        return accounts.awaitsUse();
    }

    /// Holders have set passwords of their own.
    @Transactional
    void used(Collection<CodeUse> uses) {
        var latest =
                uses.stream()
                        .collect(
                                Collectors.toMap(
                                        CodeUse::subject,
                                        Function.identity(),
                                        (a, b) -> a.at().isAfter(b.at()) ? a : b));
        for (var account : accounts.lockedOfSubjects(latest.keySet())) {
            if (account.use(latest.get(account.subject).at())) {
                journal.wrote("account", account.human, "password");
            }
        }
    }

    /// Accounts whose code has run out, by human, with their subject.
    @Transactional
    Map<UUID, UUID> overdue(int limit) {
        return accounts.overdue(realTime.instant(), limit).stream()
                .filter(account -> account.subject != null)
                .collect(Collectors.toMap(account -> account.human, account -> account.subject));
    }

    /// @param unused false when the holder did use it, unseen
    @Transactional
    void expired(UUID human, boolean unused) {
        var account = accounts.locked(human).orElseThrow();
        if (unused) {
            account.expire();
            journal.wrote("account", human, "codeUntil");
        } else if (account.use(realTime.instant())) {
            journal.wrote("account", human, "password");
        }
    }

    private static String random() {
        var code = new StringBuilder(GROUPS * (GROUP + 1));
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
