package org.guanai.registry.people.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.account.AccountCard.Holder;
import org.guanai.registry.people.keycloak.Login.PostAt;

/// What a human is at an organisation (岗位): staff, guardian, student or helper. The id is that of
/// the record, which tokens carry as `person`. Its steps have no event. Many new ones are inserted
/// at once by [AccountDesk#open].
@Entity
class Post {
    static final String TABLE = "post";

    @Id UUID id;
    UUID human;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    Holder holder;

    String name;
    OrgPath accountOrg;
    String[] roles;
    boolean active;
    boolean confirmed;
    long version;

    protected Post() {}

    /// Another name, other roles or another organisation; begins again if it had ended.
    void change(AccountCard card) {
        name = card.name();
        org = new OrgPath(card.org());
        accountOrg = new OrgPath(card.accountOrg());
        roles = inOrder(card.roles());
        active = true;
        version++;
    }

    void begin() {
        active = true;
        version++;
    }

    /// Follows another service's record.
    ///
    /// @return false for a record that is older than the one it has
    boolean follow(AccountCard card, boolean holds, long newer) {
        if (newer <= version) {
            return false;
        }
        change(card);
        active = holds;
        version = newer;
        return true;
    }

    void end() {
        active = false;
        version++;
    }

    /// Somebody who may give all posts of the human has vouched for them.
    void confirm() {
        confirmed = true;
    }

    /// It was taken for somebody else's.
    ///
    /// @param certain whether it counts at once
    void belongTo(UUID other, boolean certain) {
        human = other;
        confirmed = certain;
        version++;
    }

    /// Whether tokens carry it.
    boolean counts() {
        return active && confirmed;
    }

    HeldPost held() {
        return new HeldPost(id, human, holder, name, org, Set.of(roles));
    }

    PostAt login() {
        return new PostAt(id, name, accountOrg.text(), Set.of(roles));
    }

    static String[] inOrder(Collection<String> roles) {
        return new TreeSet<>(roles).toArray(String[]::new);
    }
}
