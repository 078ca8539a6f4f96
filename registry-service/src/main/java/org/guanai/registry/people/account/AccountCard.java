package org.guanai.registry.people.account;

import java.util.Set;
import java.util.UUID;

/// The account (账号) that a person is to have.
///
/// @param person the registry's id, which tokens carry
/// @param org path of the organisation that keeps the account
/// @param accountOrg what tokens carry as `org`; the county for guardians and helpers, who may
///   belong to two schools
/// @param wanted what to log in with, such as a phone; null when nothing is known
public record AccountCard(
        UUID person,
        String org,
        Holder holder,
        String name,
        String accountOrg,
        Set<String> roles,
        String wanted) {

    public AccountCard {
        roles = Set.copyOf(roles);
    }

    public enum Holder {
        STAFF,
        GUARDIAN,
        HELPER
    }
}
