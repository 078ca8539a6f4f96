package org.guanai.registry.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.account.AccountCard.Holder;

/// A helper (代理家长, 校外辅导员) has an account while they are active: vetted and not suspended (3.1.4a).
@ApplicationScoped
class HelperConsumer implements EventConsumer {
    private final Accounts accounts;
    private final Clock realTime = Clock.systemUTC();

    HelperConsumer(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.HELPERS);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.isGone()) {
            close(UUID.fromString(event.key()));
        } else if (event.is(HelperSnapshot.class)) {
            take(event.as(HelperSnapshot.class));
        }
    }

    private void close(UUID person) {
        accounts.locked(List.of(person)).stream()
                .filter(account -> account.holder == Holder.HELPER)
                .forEach(account -> account.close(realTime.instant()));
    }

    private void take(HelperSnapshot helper) {
        var card = card(helper);
        // An account that is opened begins at version 0, a helper's record too.
        var version = helper.version() + 1;
        var now = realTime.instant();
        accounts.locked(helper.id())
                .ifPresentOrElse(
                        account -> follow(account, card, helper.active(), version),
                        () ->
                                accounts.persist(
                                        Account.following(card, helper.active(), version, now)));
    }

    private void follow(Account account, AccountCard card, boolean active, long version) {
        if (account.holder == Holder.HELPER) {
            account.follow(card, active, version, realTime.instant());
        }
    }

    private static AccountCard card(HelperSnapshot helper) {
        var county = new OrgPath(helper.org()).county().text();
        return new AccountCard(
                helper.id(),
                county,
                Holder.HELPER,
                helper.name(),
                county,
                Set.of(Roles.HELPER),
                null);
    }
}
