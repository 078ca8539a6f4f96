package org.guanai.registry.people.guardian;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.scope.SystemScope;
import org.guanai.registry.people.account.AccountCard;
import org.guanai.registry.people.account.AccountCard.Holder;
import org.guanai.registry.people.account.AccountDesk;
import org.guanai.registry.sql.Sql;

/// A guardian is active while a child of theirs is enrolled: then the account is open and notices
/// reach them. A child's leaving shows here rather than in its own transaction, since a school does
/// not see the other schools' children.
@ApplicationScoped
class GuardianSweep {
    private static final String CHILD =
            """
            exists (select 1 from guardianship gs join student s on s.id = gs.student_id
                    where gs.guardian_id = guardian.id and s.status = 'ENROLLED')\
            """;
    private static final String CLOSE =
            """
            update guardian set active = false, version = version + 1 where id = any
                (array(select id from guardian where active and not %s limit 500)) returning id, org, name\
            """
                    .formatted(CHILD);
    private static final String OPEN =
            """
            update guardian set active = true, version = version + 1 where id = any
                (array(select id from guardian where not active and %s limit 500)) returning id, org, name\
            """
                    .formatted(CHILD);

    private final Sql sql;
    private final AccountDesk accounts;
    private final GuardianPublication publication;

    GuardianSweep(Sql sql, AccountDesk accounts, GuardianPublication publication) {
        this.sql = sql;
        this.accounts = accounts;
        this.publication = publication;
    }

    @Scheduled(
            every = "${guanai.registry.guardians.sweep:30m}",
            delayed = "${guanai.registry.guardians.sweep-after:5m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(this::close));
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(this::open));
    }

    private void close() {
        var closed = sql.list(CLOSE, GuardianSweep::card);
        accounts.close(ids(closed));
        publication.publish(ids(closed));
    }

    private void open() {
        var opened = sql.list(OPEN, GuardianSweep::card);
        opened.forEach(accounts::change);
        publication.publish(ids(opened));
    }

    private static List<UUID> ids(List<AccountCard> cards) {
        return cards.stream().map(AccountCard::person).toList();
    }

    private static AccountCard card(Sql.Row r) throws SQLException {
        var county = r.text("org");
        var roles = Set.of(Roles.GUARDIAN);
        return new AccountCard(
                r.id("id"), county, Holder.GUARDIAN, r.text("name"), county, roles, null);
    }
}
