package org.guanai.registry.people.guardian;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.account.AccountCard;
import org.guanai.registry.people.account.AccountCard.Holder;

/// What the accounts of guardians are opened by.
final class GuardianCards {
    private GuardianCards() {}

    static List<AccountCard> of(OrgPath county, Map<UUID, Newcomer> people) {
        return people.entrySet().stream().map(e -> of(county, e.getKey(), e.getValue())).toList();
    }

    private static AccountCard of(OrgPath county, UUID id, Newcomer newcomer) {
        return new AccountCard(
                id,
                newcomer.human(),
                county.text(),
                Holder.GUARDIAN,
                newcomer.person().name(),
                county.text(),
                Set.of(Roles.GUARDIAN),
                null);
    }
}
