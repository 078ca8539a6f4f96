package org.guanai.registry.child.join;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.people.guardian.GuardianDesk;
import org.guanai.registry.people.guardian.GuardianLink;
import org.guanai.registry.people.guardian.Guardianships;
import org.guanai.registry.people.guardian.Guardianships.Tie;

/// The guardians of two records: those of the absorbed one come to the end of the other's chain,
/// and go again when the records are parted.
@ApplicationScoped
class JoinedChain {
    private final GuardianDesk guardians;
    private final Guardianships guardianships;

    JoinedChain(GuardianDesk guardians, Guardianships guardianships) {
        this.guardians = guardians;
        this.guardianships = guardianships;
    }

    /// @return the guardians who are new to the record that stays
    List<UUID> join(StudentFacts stays, StudentFacts absorbed) {
        var chain = chain(stays.id());
        var known = chain.stream().map(GuardianLink::guardianId).collect(Collectors.toSet());
        var last = chain.stream().mapToInt(GuardianLink::position).max().orElse(0);
        var ties = new ArrayList<Tie>();
        for (var link : chain(absorbed.id())) {
            if (!known.contains(link.guardianId())) {
                ties.add(tie(stays, link, last + ties.size() + 1));
            }
        }
        guardianships.tie(ties);
        guardianships.enrolled(List.of(absorbed.id()), false);
        return ties.stream().map(Tie::guardianId).toList();
    }

    void part(UUID stays, UUID absorbed, Set<UUID> added, boolean enrolled) {
        var gone = chain(stays).stream().filter(l -> added.contains(l.guardianId())).toList();
        guardianships.untie(gone);
        if (enrolled) {
            guardians.wake(guardianships.enrolled(List.of(absorbed), true));
        }
    }

    private static Tie tie(StudentFacts stays, GuardianLink link, int position) {
        return new Tie(
                stays.id(),
                link.guardianId(),
                stays.org(),
                link.relation(),
                position,
                link.isGuardian(),
                stays.isEnrolled());
    }

    private List<GuardianLink> chain(UUID student) {
        return guardianships.of(List.of(student)).getOrDefault(student, List.of());
    }
}
