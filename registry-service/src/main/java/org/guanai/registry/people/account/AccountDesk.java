package org.guanai.registry.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Says who has an account (账号), and as what. The wanted state is written with the person's own
/// row; [AccountKeeping] brings the identity provider to it.
@ApplicationScoped
public class AccountDesk {
    private final Accounts accounts;
    private final Sql sql;
    private final Sealer sealer;
    private final BlindIndex index;
    private final Clock realTime = Clock.systemUTC();
    private final Table<AccountCard> opened;

    AccountDesk(Accounts accounts, Sql sql, Sealer sealer, BlindIndex index) {
        this.accounts = accounts;
        this.sql = sql;
        this.sealer = sealer;
        this.index = index;
        this.opened = opened();
    }

    /// For people who have none yet. A roster opens a thousand at once: one statement.
    @Transactional
    public void open(Collection<AccountCard> cards) {
        sql.insert(opened, cards).run();
    }

    /// Another name, other roles or another organisation; opens a closed account again.
    @Transactional
    public void change(AccountCard card) {
        accounts.locked(card.person())
                .ifPresentOrElse(
                        account -> account.change(card, realTime.instant()),
                        () -> open(List.of(card)));
    }

    @Transactional
    public void close(Collection<UUID> people) {
        accounts.locked(people).forEach(account -> account.close(realTime.instant()));
    }

    /// Whether a username is taken, as far as the caller sees.
    @Transactional
    public boolean isTaken(String username) {
        return accounts.hasUsername(index.candidates("account.username", username));
    }

    @Transactional
    AccountView find(UUID person) {
        return accounts.findByIdOptional(person).map(this::view).orElseThrow(Refusal::absent);
    }

    private AccountView view(Account a) {
        return new AccountView(
                a.person,
                a.holder,
                a.name,
                a.accountOrg,
                Set.of(a.roles),
                sealer.open(a.username, Account.TABLE, a.person, "username"),
                a.state(),
                a.failure);
    }

    private Table<AccountCard> opened() {
        return Table.<AccountCard>of(Account.TABLE)
                .key("person", AccountCard::person)
                .with("org", AccountCard::org)
                .with("holder", AccountCard::holder)
                .with("name", AccountCard::name)
                .with("account_org", AccountCard::accountOrg)
                .with("roles", card -> Account.inOrder(card.roles()))
                .with("wanted", this::sealed)
                .with("open", _ -> true)
                .with("due_at", _ -> realTime.instant());
    }

    private byte[] sealed(AccountCard card) {
        return sealer.seal(card.wanted(), Account.TABLE, card.person(), "wanted");
    }
}
