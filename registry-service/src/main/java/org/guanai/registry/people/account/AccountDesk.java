package org.guanai.registry.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;
import org.guanai.registry.people.account.AccountCard.Holder;

/// Says who has which posts (岗位) and with them an account (账号). The wanted state is written with
/// the person's own row; [AccountKeeping] brings the identity provider to it.
@ApplicationScoped
public class AccountDesk {
    private static final String WANT =
            """
            select nr, confirmed from wanted_accounts(
                :county, :humans::uuid[], :certain::boolean[], :alike::boolean[], :names::bytea[], :urgent)\
            """;
    private static final Table<Opened> OPENED =
            Table.<Opened>of(Post.TABLE)
                    .key("id", o -> o.card().person())
                    .with("human", o -> o.card().human().id())
                    .with("org", o -> o.card().org())
                    .with("holder", o -> o.card().holder())
                    .with("name", o -> o.card().name())
                    .with("account_org", o -> o.card().accountOrg())
                    .with("roles", o -> Post.inOrder(o.card().roles()))
                    .with("active", Opened::active)
                    .with("confirmed", Opened::confirmed)
                    .with("version", Opened::version);

    private final Posts posts;
    private final Accounts accounts;
    private final Sql sql;
    private final Sealer sealer;
    private final BlindIndex index;
    private final Clock realTime = Clock.systemUTC();

    AccountDesk(Posts posts, Accounts accounts, Sql sql, Sealer sealer, BlindIndex index) {
        this.posts = posts;
        this.accounts = accounts;
        this.sql = sql;
        this.sealer = sealer;
        this.index = index;
    }

    /// New posts, of humans who may have an account for others already. A roster opens a thousand
    /// at once: two statements.
    @Transactional
    public void open(Collection<AccountCard> cards) {
        open(List.copyOf(cards), true, 0);
    }

    /// Another name, other roles or another organisation; begins a post again that had ended.
    @Transactional
    public void change(AccountCard card) {
        var post = posts.locked(card.person()).orElseThrow();
        post.change(card);
        want(List.of(post));
    }

    /// Begins posts again that had ended.
    @Transactional
    public void begin(Collection<UUID> people) {
        var ended = posts.locked(people);
        ended.forEach(Post::begin);
        want(ended);
    }

    /// Idempotent. With the last post the account is closed.
    @Transactional
    public void close(Collection<UUID> people) {
        var active = posts.locked(people).stream().filter(post -> post.active).toList();
        active.forEach(Post::end);
        want(active);
    }

    /// Follows another service's record of a post.
    ///
    /// @param version of that record
    @Transactional
    public void follow(AccountCard card, boolean active, long version) {
        var known = posts.locked(card.person());
        if (known.isEmpty()) {
            open(List.of(card), active, version);
        } else if (known.get().holder == card.holder()
                && known.get().follow(card, active, version)) {
            want(List.of(known.get()));
        }
    }

    /// A post that another service's record no longer has.
    @Transactional
    public void gone(UUID person, Holder holder) {
        posts.locked(person)
                .filter(post -> post.holder == holder && post.active)
                .ifPresent(post -> close(List.of(person)));
    }

    /// Somebody vouches that a post is the human's whose account it is.
    @Transactional
    public void confirm(UUID person) {
        var post = posts.locked(person).orElseThrow();
        post.confirm();
        want(List.of(post));
    }

    /// A post turns out to be another human's.
    ///
    /// @param card with that human
    @Transactional
    public void part(AccountCard card) {
        var post = posts.locked(card.person()).orElseThrow();
        var before = post.human;
        var confirmed = wanted(new OrgPath(card.org()).county(), List.of(card));
        post.belongTo(card.human().id(), confirmed[0]);
        posts.flush();
        accounts.locked(List.of(before)).forEach(account -> account.want(realTime.instant()));
    }

    /// Whether a username is taken, as far as the caller sees.
    @Transactional
    public boolean isTaken(String username) {
        return accounts.hasUsername(index.candidates("account.username", username));
    }

    /// Name of the human in a post; empty when the caller does not see it.
    @Transactional
    public Optional<String> nameOf(UUID post) {
        return posts.findByIdOptional(post).map(found -> found.name);
    }

    /// The account behind a post that the caller sees.
    @Transactional
    public AccountView find(UUID person) {
        var post = posts.findByIdOptional(person).orElseThrow(Refusal::absent);
        var account = accounts.findByIdOptional(post.human).orElseThrow(Refusal::absent);
        return new AccountView(
                post.id,
                post.human,
                post.holder,
                post.name,
                post.accountOrg,
                Set.of(post.roles),
                opened(account, account.username, "username"),
                state(post, account),
                account.password(realTime.instant()),
                account.codeUntil,
                account.usedAt,
                account.failure);
    }

    private static AccountView.State state(Post post, Account account) {
        if (!account.isReached()) {
            return AccountView.State.WAITING;
        }
        if (post.active && !post.confirmed) {
            return AccountView.State.UNCONFIRMED;
        }
        return post.active ? AccountView.State.OPEN : AccountView.State.CLOSED;
    }

    /// Whether somebody logs in with a name, or is going to.
    @Transactional
    public boolean isCalled(UUID person, String username) {
        return posts.findByIdOptional(person)
                .flatMap(post -> accounts.findByIdOptional(post.human))
                .filter(account ->
                        username.equalsIgnoreCase(opened(account, account.wanted, "wanted"))
                                || username.equalsIgnoreCase(
                                        opened(account, account.username, "username")))
                .isPresent();
    }

    private String opened(Account account, byte[] sealed, String column) {
        return sealer.open(sealed, Account.TABLE, account.human, column);
    }

    private void open(List<AccountCard> cards, boolean active, long version) {
        cards.stream()
                .collect(Collectors.groupingBy(card -> new OrgPath(card.org()).county()))
                .forEach((county, ofCounty) -> {
                    var confirmed = wanted(county, ofCounty);
                    var rows = new ArrayList<Opened>(ofCounty.size());
                    for (int i = 0; i < ofCounty.size(); i++) {
                        rows.add(new Opened(ofCounty.get(i), active, confirmed[i], version));
                    }
                    sql.insert(OPENED, rows).run();
                });
    }

    private boolean[] wanted(OrgPath county, List<AccountCard> cards) {
        var confirmed = new boolean[cards.size()];
        sql.query(WANT)
                .with("county", county.text())
                .with("humans", cards.stream().map(card -> card.human().id()).toList())
                .with("certain", cards.stream().map(card -> card.human().certain()).toList())
                .with("alike", cards.stream().map(card -> card.human().alike()).toList())
                .with("names", names(cards))
                .with("urgent", cards.stream().anyMatch(card -> card.holder() != Holder.GUARDIAN))
                .list(row -> new Counts(row.number("nr"), row.flag("confirmed")))
                .forEach(row -> confirmed[row.nr() - 1] = row.confirmed());
        return confirmed;
    }

    private List<byte[]> names(List<AccountCard> cards) {
        var names = new ArrayList<byte[]>(cards.size());
        for (var card : cards) {
            var human = card.human().id();
            names.add(sealer.seal(card.wanted(), Account.TABLE, human, "wanted"));
        }
        return names;
    }

    private void want(Collection<Post> changed) {
        posts.flush();
        var humans = changed.stream().map(post -> post.human).distinct().toList();
        accounts.locked(humans).forEach(account -> account.want(realTime.instant()));
    }

    private record Opened(AccountCard card, boolean active, boolean confirmed, long version) {}

    private record Counts(int nr, boolean confirmed) {}
}
