package org.guanai.registry.people.helper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.account.AccountCard;
import org.guanai.registry.people.account.AccountCard.Holder;
import org.guanai.registry.people.account.AccountDesk;
import org.guanai.registry.people.human.Humans;
import org.guanai.registry.people.human.Identity;

/// A helper (代理家长, 校外辅导员) has an account while they are active: vetted and not suspended (3.1.4a).
@ApplicationScoped
class HelperConsumer implements EventConsumer {
    private final AccountDesk accounts;
    private final Humans humans;

    HelperConsumer(AccountDesk accounts, Humans humans) {
        this.accounts = accounts;
        this.humans = humans;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.HELPERS);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.isGone()) {
            accounts.gone(UUID.fromString(event.key()), Holder.HELPER);
        } else if (event.is(HelperSnapshot.class)) {
            take(event.as(HelperSnapshot.class));
        }
    }

    private void take(HelperSnapshot helper) {
        // A post that is opened begins at version 0, a helper's record too.
        accounts.follow(card(helper), helper.active(), helper.version() + 1);
    }

    private AccountCard card(HelperSnapshot helper) {
        var county = new OrgPath(helper.org()).county();
        var identity = new Identity(helper.id(), helper.name(), null, null);
        return new AccountCard(
                helper.id(),
                humans.settle(county, List.of(identity)).getFirst(),
                county.text(),
                Holder.HELPER,
                helper.name(),
                county.text(),
                Set.of(Roles.HELPER),
                null);
    }
}
