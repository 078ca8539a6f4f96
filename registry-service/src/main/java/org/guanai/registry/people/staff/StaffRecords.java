package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.registry.people.account.AccountCard;
import org.guanai.registry.people.account.AccountCard.Holder;
import org.guanai.registry.people.account.AccountDesk;

/// What goes with each step of a member of staff: the account, the snapshot and the audit entry.
@ApplicationScoped
class StaffRecords {
    private final AccountDesk accounts;
    private final StaffSeal seal;
    private final Journal journal;

    StaffRecords(AccountDesk accounts, StaffSeal seal, Journal journal) {
        this.accounts = accounts;
        this.seal = seal;
        this.journal = journal;
    }

    boolean isTaken(String username) {
        return accounts.isTaken(username);
    }

    /// @param wanted username; null when nothing is known
    void opened(StaffMember member, String wanted) {
        accounts.open(List.of(card(member, wanted)));
        wrote(member, "name", "phone", "email", "posts", "classes");
    }

    void changed(StaffMember member, String... fields) {
        accounts.change(card(member, null));
        wrote(member, fields);
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
        journal.wrote("staff", member.id, fields);
    }

    private static AccountCard card(StaffMember member, String wanted) {
        var org = member.org.text();
        var roles = Set.of(member.posts);
        return new AccountCard(member.id, org, Holder.STAFF, member.name, org, roles, wanted);
    }
}
