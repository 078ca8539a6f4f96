package org.guanai.registry.people.account;

import java.util.Set;
import java.util.UUID;
import org.guanai.registry.people.human.Human;

/// The post that a human (人) is to have, and with it an account (账号).
///
/// @param person the registry's id of the record, which tokens carry
/// @param human whose post it is; null when a post is changed that they have already
/// @param org path of the organisation that keeps the post
/// @param accountOrg what tokens carry as `org`; the county for guardians and helpers, who may
///   belong to two schools, and for students, who change schools
/// @param wanted what to log in with; null for a name that the platform makes
public record AccountCard(
        UUID person,
        Human human,
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
        STUDENT,
        HELPER
    }
}
