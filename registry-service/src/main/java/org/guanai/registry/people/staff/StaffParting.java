package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.guanai.registry.people.human.Humans;
import org.guanai.registry.people.human.Identity;
import org.guanai.registry.people.identity.IdentityParted;

/// Gives a member of staff who was taken for another, by a number that was typed wrong, a human of
/// their own (身份核对).
@ApplicationScoped
class StaffParting {
    private final StaffMembers members;
    private final Humans humans;
    private final StaffSeal seal;
    private final StaffRecords records;

    StaffParting(StaffMembers members, Humans humans, StaffSeal seal, StaffRecords records) {
        this.members = members;
        this.humans = humans;
        this.seal = seal;
        this.records = records;
    }

    void parted(@Observes IdentityParted parted) {
        Optional.ofNullable(members.findById(parted.person())).ifPresent(this::part);
    }

    private void part(StaffMember member) {
        var phone = seal.openPhone(member.id, member.phone);
        var identity = new Identity(member.id, member.name, null, phone);
        var human = humans.settle(member.org.county(), List.of(identity)).getFirst();
        member.belongTo(human.id());
        members.flush();
        records.parted(member, human);
    }
}
