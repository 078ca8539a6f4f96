package org.guanai.registry.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Says who is to have an account (账号). What is wanted is written with the person's own row;
/// [AccountKeeping] makes it so.
@ApplicationScoped
public class AccountDesk {
    private static final String OPEN =
            """
            insert into account (person, org, holder, name, account_org, roles, wanted, open, due_at)
            select person, org, holder, name, account_org, string_to_array(roles, ','), wanted, true, now()
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[])
                as t(person, org, holder, name, account_org, roles, wanted)\
            """;
    private static final String CHANGE =
            """
            update account set name = ?, account_org = ?, org = ?, roles = ?, open = true, due_at = now(),
                wanted_version = wanted_version + 1
            where person = ?\
            """;
    private static final String CLOSE =
            """
            update account set open = false, due_at = now(), wanted_version = wanted_version + 1
            where person = any (?) and open\
            """;
    private static final String FIND =
            """
            select person, holder, name, account_org, roles, username, open, due_at is not null as waiting, failure
            from account where person = ?\
            """;
    private static final String TAKEN =
            "select 1 as found from account where username_index = any (?)";

    private final Sql sql;
    private final Sealer sealer;
    private final BlindIndex index;

    AccountDesk(Sql sql, Sealer sealer, BlindIndex index) {
        this.sql = sql;
        this.sealer = sealer;
        this.index = index;
    }

    /// For people who have none yet.
    @Transactional
    public void open(Collection<AccountCard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        sql.change(
                OPEN,
                Column.of("uuid", cards, AccountCard::person),
                Column.of("text", cards, AccountCard::org),
                Column.of("text", cards, c -> c.holder().name()),
                Column.of("text", cards, AccountCard::name),
                Column.of("text", cards, AccountCard::accountOrg),
                Column.of("text", cards, c -> String.join(",", c.roles())),
                Column.of(
                        "bytea",
                        cards,
                        c -> sealer.seal(c.wanted(), "account", c.person(), "wanted")));
    }

    /// Another name, other roles or another organisation; opens a closed account again.
    @Transactional
    public void change(AccountCard card) {
        var changed =
                sql.change(
                        CHANGE,
                        card.name(),
                        card.accountOrg(),
                        card.org(),
                        Column.texts(card.roles()),
                        card.person());
        if (changed == 0) {
            open(List.of(card));
        }
    }

    @Transactional
    public void close(Collection<UUID> people) {
        sql.change(CLOSE, Column.ids(people));
    }

    /// Whether a username is somebody's already, as far as the caller sees.
    @Transactional
    public boolean isTaken(String username) {
        var hashes = index.candidates("account.username", username);
        return sql.first(TAKEN, r -> r.number("found"), Column.bytes(hashes)).isPresent();
    }

    @Transactional
    AccountView find(UUID person) {
        return sql.first(FIND, this::view, person).orElseThrow(Refusal::absent);
    }

    private AccountView view(Sql.Row r) throws SQLException {
        var person = r.id("person");
        var settled = r.is("open") ? AccountView.State.OPEN : AccountView.State.CLOSED;
        return new AccountView(
                person,
                AccountCard.Holder.valueOf(r.text("holder")),
                r.text("name"),
                r.text("account_org"),
                new HashSet<>(r.<String>array("roles")),
                sealer.open(r.bytes("username"), "account", person, "username"),
                r.is("waiting") ? AccountView.State.WAITING : settled,
                r.text("failure"));
    }
}
