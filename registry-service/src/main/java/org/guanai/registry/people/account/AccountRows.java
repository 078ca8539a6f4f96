package org.guanai.registry.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.people.account.AccountCard.Holder;
import org.guanai.registry.sql.Sql;

/// The work that accounts wait for. Each step is a short transaction; a taken row is leased, so
/// that nothing is lost when a process dies in between.
@ApplicationScoped
class AccountRows {
    private static final String TABLE = "account";

    /// Guardians' accounts, of which a roster brings two a row, wait while it is taken in, though
    /// not for an import that waits for others in its turn. They are found as an array: the planner
    /// may ask an `in (… limit …)` again for every row of the table, and then more than the limit
    /// are taken.
    private static final String TAKE =
            """
            update account set due_at = now() + interval '2 minutes', attempts = attempts + 1
            where person = any (array(select person from account
                             where due_at <= now() and (holder <> 'GUARDIAN' or not (select exists (
                                 select from job where state = 'RUNNING' and kind = 'import'
                                 and created_at > now() - interval '10 minutes')))
                             order by (holder = 'GUARDIAN'), due_at limit ? for update skip locked))
            returning person, org, holder, name, account_org, roles, wanted, username, subject, open,
                wanted_version as version, attempts\
            """;

    private static final String RESERVE =
            """
            update account set username = ?, username_index = ? where person = ?
            and not exists (select 1 from account a where a.username_index = ? and a.person <> ?)\
            """;
    private static final String SETTLE =
            """
            update account set subject = ?, failure = null, attempts = 0,
                due_at = case when wanted_version = ? then null else now() end
            where person = ?\
            """;
    private static final String POSTPONE =
            """
            update account set failure = ?, due_at = now() + make_interval(secs => ?) where person = ?\
            """;

    private final Sql sql;
    private final Sealer sealer;
    private final BlindIndex index;

    AccountRows(Sql sql, Sealer sealer, BlindIndex index) {
        this.sql = sql;
        this.sealer = sealer;
        this.index = index;
    }

    @Transactional
    List<AccountRow> take(int limit) {
        return sql.list(TAKE, this::read, limit);
    }

    /// @return false when the name is another account's
    @Transactional
    boolean reserve(UUID person, String username) {
        var hash = index.of("account.username", username);
        var sealed = sealer.seal(username, TABLE, person, "username");
        return sql.change(RESERVE, sealed, hash, person, hash, person) == 1;
    }

    @Transactional
    void settle(AccountRow row, UUID subject) {
        sql.change(SETTLE, subject, row.version(), row.card().person());
    }

    @Transactional
    void postpone(AccountRow row, String failure, Duration pause) {
        sql.change(POSTPONE, failure, (double) pause.toSeconds(), row.card().person());
    }

    private AccountRow read(Sql.Row r) throws SQLException {
        var person = r.id("person");
        var card =
                new AccountCard(
                        person,
                        r.text("org"),
                        Holder.valueOf(r.text("holder")),
                        r.text("name"),
                        r.text("account_org"),
                        new HashSet<>(r.<String>array("roles")),
                        sealer.open(r.bytes("wanted"), TABLE, person, "wanted"));
        var username = sealer.open(r.bytes("username"), TABLE, person, "username");
        return new AccountRow(
                card, username, r.id("subject"), r.is("open"), r.version(), r.number("attempts"));
    }
}
