package org.guanai.registry.child.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.child.group.Memberships.Membership;

/// In which special groups (特殊群体) a student stands, and why.
///
/// @param groups the groups of today
/// @param leftBehind whether the student counts as left behind (留守儿童)
/// @param because the definitions of left-behind children that hold: CLAIM, STATE_COUNCIL,
///   SCHOOL_ROLL
/// @param provisional whether only a claim keeps the student among the left-behind: the family is
///   to be surveyed
/// @param findings what each definition of left-behind and of migrant children says, with its
///   reasons and the rule's version
/// @param memberships all of them, oldest first
public record GroupsView(
        List<SpecialGroup> groups,
        boolean leftBehind,
        List<GroupDefinition> because,
        boolean provisional,
        List<GroupFinding> findings,
        List<MembershipView> memberships) {

    static GroupsView of(List<GroupFinding> findings, List<Membership> memberships) {
        var because =
                findings.stream()
                        .filter(GroupFinding::holds)
                        .map(GroupFinding::definition)
                        .filter(d -> d.group() == SpecialGroup.LEFT_BEHIND)
                        .toList();
        var today =
                memberships.stream()
                        .filter(m -> m.toOn() == null)
                        .map(Membership::groupName)
                        .toList();
        return new GroupsView(
                today,
                !because.isEmpty(),
                because,
                because.equals(List.of(GroupDefinition.CLAIM)),
                findings,
                memberships.stream().map(MembershipView::of).toList());
    }

    /// @param to last day; absent while it lasts
    /// @param reasons the definitions that hold, or the kinds of hardship, or the subjects
    /// @param assessor audit name of whoever found it out; absent for a roster's claim
    /// @param evidence the survey or recognition that it rests on; absent for a roster's claim
    public record MembershipView(
            UUID id,
            SpecialGroup group,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> reasons,
            String rule,
            @Nullable String assessor,
            @Nullable UUID evidence) {
        static MembershipView of(Membership m) {
            return new MembershipView(
                    m.id(),
                    m.groupName(),
                    m.fromOn(),
                    m.toOn(),
                    m.reasons(),
                    m.ruleVersion(),
                    m.assessor(),
                    m.evidence());
        }
    }
}
