package org.guanai.registry.child.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.group.Memberships.Membership;
import org.guanai.registry.correction.CorrectionLimit;
import org.guanai.registry.correction.Withdrawn;

/// Judges a student again after the facts were put right. A membership that began since they were
/// wrong is taken back, as if it had never been; one that ended since goes on.
@ApplicationScoped
public class GroupRecount {
    private static final String WHY = "facts corrected";

    private final Memberships memberships;
    private final GroupDesk groups;
    private final CorrectionLimit corrections;

    GroupRecount(Memberships memberships, GroupDesk groups, CorrectionLimit corrections) {
        this.memberships = memberships;
        this.groups = groups;
        this.corrections = corrections;
    }

    /// @param since day since when the facts were wrong
    public void recount(Verdict verdict, LocalDate since) {
        var all = memberships.of(verdict.student(), false);
        var mistaken =
                all.stream()
                        .filter(m -> m.isOpen() && GroupDesk.isByRule(m.groupName()))
                        .filter(m -> !verdict.standing().containsKey(m.groupName()))
                        .filter(m -> !m.fromOn().isBefore(since))
                        .toList();
        memberships.withdraw(corrections.withdrawn(WHY), mistaken);
        mistaken.forEach(groups::publishLeft);
        var cut = verdict.standing().keySet().stream().flatMap(g -> cut(all, g, since)).toList();
        memberships.reopen(cut);
        cut.forEach(groups::publishJoined);
        groups.settle(List.of(verdict), Set.of());
    }

    /// Takes a membership back that should never have been.
    ///
    /// @return whether the student stood in the group until now
    /// @throws Refusal.Absent when the student has no such membership
    /// @throws Refusal.Conflict when it follows from facts that stand: those are put right instead
    public boolean withdraw(UUID student, UUID id, Withdrawn why) {
        var membership =
                memberships.of(student, false).stream()
                        .filter(m -> m.id().equals(id))
                        .findFirst()
                        .orElseThrow(Refusal::absent);
        if (membership.isOpen() && GroupDesk.isByRule(membership.groupName())) {
            throw Refusal.conflict("registry.group-follows-facts");
        }
        memberships.withdraw(why, List.of(membership));
        if (membership.isOpen()) {
            groups.publishLeft(membership);
        }
        return membership.isOpen();
    }

    /// The last membership of a group in which the student no longer stands, if it ended since.
    private static Stream<Membership> cut(
            List<Membership> all, SpecialGroup group, LocalDate since) {
        var ofGroup = all.stream().filter(m -> m.groupName() == group).toList();
        return ofGroup.isEmpty() || ofGroup.stream().anyMatch(Membership::isOpen)
                ? Stream.empty()
                : Stream.of(ofGroup.getLast()).filter(m -> !m.toOn().isBefore(since));
    }
}
