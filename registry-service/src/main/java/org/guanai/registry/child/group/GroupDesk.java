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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.events.Topics;
import org.guanai.events.registry.GroupJoined;
import org.guanai.events.registry.GroupLeft;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.family.FamilySurvey.Source;
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
        settle(verdicts, fresh, BY_RULE);
    }

    /// @param judged the groups that the verdicts are about
    private void settle(Collection<Verdict> verdicts, Set<UUID> fresh, Set<SpecialGroup> judged) {
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
                if (now == null && judged.contains(membership.groupName())) {
                    left.add(membership);
                } else if (now != null && !membership.saysTheSameAs(now)) {
                    changed.add(membership.explainedBy(now));
                }
            }
            standing.keySet()
                    .forEach(group -> joined.add(Membership.joining(verdict, group, today())));
        }
        leave(left);
        memberships.explain(changed);
        memberships.join(joined);
        joined.forEach(this::publishJoined);
    }

    /// The groups in which a student stands today.
    @Transactional
    public Set<SpecialGroup> of(UUID student) {
        return memberships.open(List.of(student)).stream()
                .map(Membership::groupName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// People recognised a student as belonging to a group, or to it no more.
    ///
    /// @param standing why; empty when nothing keeps the student in it
    /// @return whether the student joined or left
    @Transactional
    public boolean recognise(
            UUID student, OrgPath org, SpecialGroup group, Optional<Standing> standing) {
        var open =
                memberships.open(List.of(student)).stream()
                        .filter(m -> m.groupName() == group)
                        .findFirst();
        if (standing.isEmpty()) {
            open.ifPresent(m -> leave(List.of(m)));
            return open.isPresent();
        }
        var held = Map.of(group, standing.get());
        settle(List.of(new Verdict(student, org, held, Optional.empty())), Set.of(), Set.of(group));
        return open.isEmpty();
    }

    @Transactional
    public GroupsView view(UUID student, OrgPath org, ChildFacts child) {
        return GroupsView.of(judge(org).findings(child), memberships.of(student, false));
    }

    private void leave(List<Membership> left) {
        memberships.leave(today(), left);
        left.forEach(this::publishLeft);
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
        private final MigrantPolicy migrant;
        private final LocalDate on = today();

        private Judge(GroupRules rules) {
            this.leftBehind = new LeftBehindPolicy(rules);
            this.migrant = new MigrantPolicy(rules);
        }

        public Verdict verdict(UUID student, OrgPath org, ChildFacts child) {
            var standing = new EnumMap<SpecialGroup, Standing>(SpecialGroup.class);
            findings(child).stream()
                    .filter(GroupFinding::holds)
                    .collect(Collectors.groupingBy(f -> f.definition().group()))
                    .forEach((group, holding) -> standing.put(group, standing(holding, child)));
            var review =
                    Stream.of(leftBehind.reviewOn(child, on), migrant.reviewOn(child, on))
                            .flatMap(Optional::stream)
                            .min(LocalDate::compareTo);
            return new Verdict(student, org, standing, review);
        }

        /// What each definition says, those of left-behind children first.
        public List<GroupFinding> findings(ChildFacts child) {
            return Stream.concat(
                            leftBehind.findings(child, on).stream(),
                            migrant.findings(child, on).stream())
                    .toList();
        }

        private static Standing standing(List<GroupFinding> holding, ChildFacts child) {
            var source = child.survey().map(FamilySurvey::source);
            return new Standing(
                    holding.stream().map(f -> f.definition().name()).toList(),
                    holding.stream().map(GroupFinding::rule).collect(Collectors.joining(", ")),
                    source.map(Source::surveyor).orElse(null),
                    source.map(Source::survey).orElse(null));
        }
    }
}
