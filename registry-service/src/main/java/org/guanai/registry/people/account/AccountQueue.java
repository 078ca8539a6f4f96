package org.guanai.registry.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.people.keycloak.Credential;
import org.guanai.registry.people.keycloak.Login;

/// The accounts that are due. Each step is a short transaction; a claimed row is leased, so a crash
/// in between loses nothing.
@ApplicationScoped
class AccountQueue {
    /// A claim skips what others hold, which Panache cannot say. Guardians' accounts, of which a
    /// roster brings two a row, wait while a roster is imported, unless that import itself waits
    /// for long. The rows are found as an array: the planner may run an `in (… limit …)` again for
    /// each row of the table and claim more than the limit.
    private static final String CLAIM =
            """
            update account set due_at = now() + interval '2 minutes', attempts = attempts + 1
            where human = any (array(select human from account
                             where due_at <= now() and (urgent or not (select exists (
                                 select from job where state = 'RUNNING' and kind = 'import'
                                 and created_at > now() - interval '10 minutes')))
                             order by (not urgent), due_at limit :limit for update skip locked))
            returning human\
            """;

    private final Accounts accounts;
    private final Posts posts;
    private final Sql sql;
    private final Sealer sealer;
    private final BlindIndex index;
    private final Clock realTime = Clock.systemUTC();

    AccountQueue(Accounts accounts, Posts posts, Sql sql, Sealer sealer, BlindIndex index) {
        this.accounts = accounts;
        this.posts = posts;
        this.sql = sql;
        this.sealer = sealer;
        this.index = index;
    }

    @Transactional
    List<Task> claim(int limit) {
        var humans = sql.query(CLAIM).with("limit", limit).list(row -> row.id("human"));
        if (humans.isEmpty()) {
            return List.of();
        }
        var held =
                posts.ofHumans(humans).stream().collect(Collectors.groupingBy(post -> post.human));
        return accounts.of(humans).stream()
                .map(account -> task(account, held.getOrDefault(account.human, List.of())))
                .toList();
    }

    /// @return false when another account has the name
    @Transactional
    boolean reserve(UUID human, String username) {
        var hash = index.of("account.username", username);
        if (accounts.hasUsername(hash, human)) {
            return false;
        }
        accounts.locked(human)
                .orElseThrow()
                .reserve(sealer.seal(username, Account.TABLE, human, "username"), hash);
        return true;
    }

    /// Reserves a username for an account that has none yet.
    @Transactional
    void name(UUID human) {
        var account = accounts.locked(human).orElseThrow();
        if (account.username == null) {
            var wanted = sealer.open(account.wanted, Account.TABLE, human, "wanted");
            Username.candidates(wanted, human)
                    .filter(name -> reserve(human, name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Transactional
    void settle(Task task, UUID subject) {
        account(task).settle(subject, task.version(), task.code(), realTime.instant());
    }

    @Transactional
    void postpone(Task task, String problem, Duration pause) {
        account(task).fail(problem, realTime.instant().plus(pause));
    }

    private Account account(Task task) {
        return accounts.locked(task.login().human()).orElseThrow();
    }

    /// With a new code the password of before is void: whoever vouches for all posts has issued it.
    private Task task(Account a, List<Post> held) {
        var code = sealer.open(a.code, Account.TABLE, a.human, "code");
        if (code != null) {
            held.forEach(Post::confirm);
        }
        var counting = held.stream().filter(Post::counts).map(Post::login).toList();
        return new Task(
                new Login(a.human, counting, code == null ? null : Credential.parse(code)),
                sealer.open(a.wanted, Account.TABLE, a.human, "wanted"),
                sealer.open(a.username, Account.TABLE, a.human, "username"),
                a.subject,
                a.wantedVersion,
                a.code,
                a.attempts);
    }

    /// An account that is due.
    ///
    /// @param wanted username that was asked for, null for one that the platform makes
    /// @param username null before one is reserved
    /// @param subject the identity provider's id, null before it is opened
    /// @param version of what is wanted
    /// @param code as the account has it, null when none is to be handed over
    record Task(
            Login login,
            String wanted,
            String username,
            UUID subject,
            long version,
            byte[] code,
            int attempts) {}
}
