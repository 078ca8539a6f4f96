package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.account.AccountCard;
import org.guanai.registry.people.account.AccountCard.Holder;
import org.guanai.registry.people.account.AccountDesk;
import org.guanai.registry.people.human.Human;
import org.guanai.registry.people.human.Humans;
import org.guanai.registry.people.human.Identity;
import org.guanai.registry.people.identity.IdentityAsking;

/// What goes with each step of a member of staff: the account, the snapshot and the audit entry.
@ApplicationScoped
class StaffRecords {
    private final AccountDesk accounts;
    private final Humans humans;
    private final StaffSeal seal;
    private final IdentityAsking identities;
    private final Journal journal;
    private final Event<StaffContact.Changed> changes;

    StaffRecords(
            AccountDesk accounts,
            Humans humans,
            StaffSeal seal,
            IdentityAsking identities,
            Journal journal,
            Event<StaffContact.Changed> changes) {
        this.accounts = accounts;
        this.humans = humans;
        this.seal = seal;
        this.identities = identities;
        this.journal = journal;
        this.changes = changes;
    }

    boolean isTaken(String username) {
        return accounts.isTaken(username);
    }

    boolean isCalled(StaffMember member, String username) {
        return accounts.isCalled(member.id, username);
    }

    /// The human whom an entry means.
    ///
    /// @param id of the member of staff whom it makes
    Human human(UUID id, OrgPath org, StaffEntry entry) {
        var identity = new Identity(id, entry.name(), entry.documentNumber(), entry.phone());
        return humans.settle(org.county(), List.of(identity)).getFirst();
    }

    /// Whether a record check excludes somebody from working with children.
    boolean isBarred(UUID human) {
        return humans.isBarred(human);
    }

    /// @param wanted username; null for one that the platform makes
    void opened(StaffMember member, Human human, String wanted) {
        accounts.open(List.of(card(member, human, wanted)));
        identities.askIfUnlike(member.id, member.org, member.name, human);
        wrote(member, "name", "phone", "email", "posts", "classes");
    }

    void changed(StaffMember member, String... fields) {
        accounts.change(card(member, null, null));
        wrote(member, fields);
    }

    /// The record was taken for another human's.
    void parted(StaffMember member, Human human) {
        accounts.part(card(member, human, null));
        wrote(member, "human", "documentNumber");
    }

    void left(StaffMember member) {
        accounts.close(List.of(member.id));
        wrote(member, "active", "leftOn");
    }

    void publish(StaffMember member) {
        journal.keep(Topics.STAFF, member.id, member.snapshot(seal));
    }

    private void wrote(StaffMember member, String... fields) {
        publish(member);
        changes.fire(new StaffContact.Changed(member.id, member.org));
        journal.wrote("staff", member.id, fields);
    }

    private static AccountCard card(StaffMember member, Human human, String wanted) {
        var org = member.org.text();
        var roles = Set.of(member.posts);
        return new AccountCard(
                member.id, human, org, Holder.STAFF, member.name, org, roles, wanted);
    }
}
