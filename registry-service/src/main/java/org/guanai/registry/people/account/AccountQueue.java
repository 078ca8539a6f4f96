package org.guanai.registry.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.sql.Sql;

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
            where person = any (array(select person from account
                             where due_at <= now() and (holder <> 'GUARDIAN' or not (select exists (
                                 select from job where state = 'RUNNING' and kind = 'import'
                                 and created_at > now() - interval '10 minutes')))
                             order by (holder = 'GUARDIAN'), due_at limit :limit for update skip locked))
            returning person\
            """;

    private final Accounts accounts;
    private final Sql sql;
    private final Sealer sealer;
    private final BlindIndex index;
    private final Clock realTime = Clock.systemUTC();

    AccountQueue(Accounts accounts, Sql sql, Sealer sealer, BlindIndex index) {
        this.accounts = accounts;
        this.sql = sql;
        this.sealer = sealer;
        this.index = index;
    }

    @Transactional
    List<AccountTask> claim(int limit) {
        var people = sql.query(CLAIM).with("limit", limit).list(row -> row.id("person"));
        return people.isEmpty() ? List.of() : accounts.of(people).stream().map(this::task).toList();
    }

    /// @return false when another account has the name
    @Transactional
    boolean reserve(UUID person, String username) {
        var hash = index.of("account.username", username);
        if (accounts.hasUsername(hash, person)) {
            return false;
        }
        accounts.locked(person)
                .orElseThrow()
                .reserve(sealer.seal(username, Account.TABLE, person, "username"), hash);
        return true;
    }

    @Transactional
    void settle(AccountTask task, UUID subject) {
        account(task).settle(subject, task.version(), realTime.instant());
    }

    @Transactional
    void postpone(AccountTask task, String failure, Duration pause) {
        account(task).fail(failure, realTime.instant().plus(pause));
    }

    private Account account(AccountTask task) {
        return accounts.locked(task.card().person()).orElseThrow();
    }

    private AccountTask task(Account a) {
        var card =
                new AccountCard(
                        a.person,
                        a.org.text(),
                        a.holder,
                        a.name,
                        a.accountOrg.text(),
                        Set.of(a.roles),
                        sealer.open(a.wanted, Account.TABLE, a.person, "wanted"));
        var username = sealer.open(a.username, Account.TABLE, a.person, "username");
        return new AccountTask(card, username, a.subject, a.open, a.wantedVersion, a.attempts);
    }
}
