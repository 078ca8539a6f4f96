package org.guanai.registry.people.account;

import java.util.Set;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.account.AccountCard.Holder;

/// A post (岗位) that a human holds now, perhaps beyond the caller's sight: for decisions, never to
/// be shown.
///
/// @param person id of the record
/// @param org path of the organisation that keeps the post
public record HeldPost(
        UUID person, UUID human, Holder holder, String name, OrgPath org, Set<String> roles) {}
