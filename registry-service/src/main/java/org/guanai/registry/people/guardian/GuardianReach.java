package org.guanai.registry.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.account.AccountDesk;
import org.guanai.registry.people.human.Human;
import org.guanai.registry.personal.Registrar;

/// How a guardian is reached belongs to the family, and to a school all of whose ties to the person
/// are its own. Another school keeps what it knows apart, in a record of its own of the same human.
/// Every change is told to the address of before.
@ApplicationScoped
public class GuardianReach {
    private final Guardians guardians;
    private final Guardianships guardianships;
    private final GuardianSeal seal;
    private final GuardianSnapshots snapshots;
    private final AccountDesk accounts;
    private final Registrar registrar;

    GuardianReach(
            Guardians guardians,
            Guardianships guardianships,
            GuardianSeal seal,
            GuardianSnapshots snapshots,
            AccountDesk accounts,
            Registrar registrar) {
        this.guardians = guardians;
        this.guardianships = guardianships;
        this.seal = seal;
        this.snapshots = snapshots;
        this.accounts = accounts;
        this.registrar = registrar;
    }

    /// Changes how a guardian is reached; what is null stays.
    ///
    /// @return the guardian, or the record that this school has apart: to be tied and published
    @Transactional
    public UUID change(UUID id, String phone, String email, String language) {
        if (phone == null && email == null && language == null) {
            return id;
        }
        var guardian = guardians.findByIdOptional(id).orElseThrow(Refusal::absent);
        if (shared(Set.of(id)).isEmpty()) {
            snapshots.tellOldAddress(guardian, phone, email);
            guardian.reach(phone, email, language, seal);
            guardians.flush();
            return id;
        }
        var apart = guardian.apart(Ids.next(), phone, email, language, seal);
        guardians.persistAndFlush(apart);
        var newcomer = new Newcomer(new Person(apart.name, null), new Human(guardian.human, true));
        accounts.open(GuardianCards.of(guardian.org, Map.of(apart.id, newcomer)));
        return apart.id;
    }

    /// Nothing is kept any more of how guardians are reached whose last child is gone; those with
    /// another child stay as they are. In the system's scope.
    public void forget(Collection<UUID> ids) {
        var tied = guardianships.tied(ids);
        var gone = ids.stream().filter(id -> !tied.contains(id)).toList();
        if (!gone.isEmpty()) {
            guardians.list("id in :ids", Map.of("ids", gone)).forEach(Guardian::forget);
            guardians.flush();
            accounts.close(gone);
            snapshots.publish(gone);
        }
    }

    /// Those of the guardians who have children at schools beyond the one that acts.
    public Set<UUID> shared(Collection<UUID> ids) {
        var mine = new OrgPath(registrar.org());
        return guardianships.schoolsOf(ids).entrySet().stream()
                .filter(of -> of.getValue().stream().anyMatch(school -> !school.isWithin(mine)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
