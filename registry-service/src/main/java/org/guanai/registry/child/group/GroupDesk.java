package org.guanai.registry.child.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.events.Topics;
import org.guanai.events.registry.GroupJoined;
import org.guanai.events.registry.GroupLeft;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.group.Memberships.Membership;
import org.guanai.registry.child.group.Verdict.Standing;

/// Decides and keeps in which special groups (特殊群体, 2.3) students stand.
@ApplicationScoped
public class GroupDesk {
    /// The groups that follow from facts by rule; the others are recognised by people.
    private static final Set<SpecialGroup> BY_RULE =
            Set.of(SpecialGroup.LEFT_BEHIND, SpecialGroup.MIGRANT);

    private final Rules rules;
    private final Memberships memberships;
    private final Journal journal;
    private final Clock clock;

    GroupDesk(Rules rules, Memberships memberships, Journal journal, Clock clock) {
        this.rules = rules;
        this.memberships = memberships;
        this.journal = journal;
        this.clock = clock;
    }

    /// The rules of today, to be asked about many children.
    ///
    /// @param org path of the county or of anything below it
    @Transactional
    public Judge judge(OrgPath org) {
        return new Judge(GroupRules.of(rules.today(org)));
    }

    /// Makes the memberships say what the verdicts say. Joining and leaving are events; a reason
    /// that changed is not.
    ///
    /// @param fresh students who have no memberships yet
    @Transactional
    public void settle(Collection<Verdict> verdicts, Set<UUID> fresh) {
        var known =
                verdicts.stream().map(Verdict::student).filter(id -> !fresh.contains(id)).toList();
        var open = byStudent(memberships.open(known));
        var joined = new ArrayList<Membership>();
        var left = new ArrayList<Membership>();
        var changed = new ArrayList<Membership>();
        for (var verdict : verdicts) {
            var standing = new EnumMap<SpecialGroup, Standing>(SpecialGroup.class);
            standing.putAll(verdict.standing());
            for (var membership : open.getOrDefault(verdict.student(), List.of())) {
                var now = standing.remove(membership.groupName());
                if (now == null && BY_RULE.contains(membership.groupName())) {
                    left.add(membership);
                } else if (now != null && !membership.saysTheSameAs(now)) {
                    changed.add(membership.explainedBy(now));
                }
            }
            standing.keySet()
                    .forEach(group -> joined.add(Membership.joining(verdict, group, today())));
        }
        memberships.leave(today(), left);
        memberships.explain(changed);
        memberships.join(joined);
        left.forEach(this::publishLeft);
        joined.forEach(this::publishJoined);
    }

    /// The groups in which a student stands today.
    @Transactional
    public Set<SpecialGroup> of(UUID student) {
        return memberships.open(List.of(student)).stream()
                .map(Membership::groupName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Transactional
    public GroupsView view(UUID student, OrgPath org, ChildFacts child) {
        return GroupsView.of(judge(org).findings(child), memberships.of(student, false));
    }

    void publishJoined(Membership m) {
        var org = m.org().text();
        publish(m, new GroupJoined(m.studentId(), org, m.groupName(), m.ruleVersion(), today()));
    }

    void publishLeft(Membership m) {
        var org = m.org().text();
        publish(m, new GroupLeft(m.studentId(), org, m.groupName(), m.ruleVersion(), today()));
    }

    static boolean isByRule(SpecialGroup group) {
        return BY_RULE.contains(group);
    }

    private void publish(Membership m, Record event) {
        journal.publish(Topics.REGISTRY_EVENTS, m.studentId(), event);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<UUID, List<Membership>> byStudent(List<Membership> all) {
        return new HashMap<>(all.stream().collect(Collectors.groupingBy(Membership::studentId)));
    }

    /// Judges children by the rules of one county on one day.
    public final class Judge {
        private final LeftBehindPolicy leftBehind;
        private final GroupRules rules;
        private final LocalDate on = today();

        private Judge(GroupRules rules) {
            this.leftBehind = new LeftBehindPolicy(rules);
            this.rules = rules;
        }

        public Verdict verdict(UUID student, OrgPath org, ChildFacts child) {
            var standing = new EnumMap<SpecialGroup, Standing>(SpecialGroup.class);
            var holding = findings(child).stream().filter(GroupFinding::holds).toList();
            if (!holding.isEmpty()) {
                standing.put(SpecialGroup.LEFT_BEHIND, standing(holding));
            }
            if (Boolean.TRUE.equals(child.migrantClaim())) {
                standing.put(
                        SpecialGroup.MIGRANT,
                        new Standing(
                                List.of(LeftBehindDefinition.CLAIM.name()),
                                rules.migrantClaim().label()));
            }
            return new Verdict(student, org, standing, leftBehind.reviewOn(child, on));
        }

        List<GroupFinding> findings(ChildFacts child) {
            return leftBehind.findings(child, on);
        }

        private static Standing standing(List<GroupFinding> holding) {
            return new Standing(
                    holding.stream().map(f -> f.definition().name()).toList(),
                    holding.stream().map(GroupFinding::rule).collect(Collectors.joining(", ")));
        }
    }
}
