package org.guanai.registry.child.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleChanged;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;
import org.guanai.registry.child.group.GroupDesk;
import org.guanai.registry.child.group.GroupRecount;
import org.guanai.registry.child.group.GroupsView;
import org.guanai.registry.child.group.Verdict;
import org.guanai.registry.child.student.StudentChanges.FactsChanged;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSnapshots;

/// Judges students again when their facts, the rules or the time have changed: three and six months
/// pass, a child turns 16 (2.3).
@ApplicationScoped
public class GroupReview {
    private static final int BATCH = 500;

    private final StudentRoll students;
    private final Surveys surveys;
    private final GroupDesk groups;
    private final GroupRecount recount;
    private final StudentSnapshots snapshots;
    private final Clock clock;

    GroupReview(
            StudentRoll students,
            Surveys surveys,
            GroupDesk groups,
            GroupRecount recount,
            StudentSnapshots snapshots,
            Clock clock) {
        this.students = students;
        this.surveys = surveys;
        this.groups = groups;
        this.recount = recount;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Scheduled(
            every = "${guanai.registry.groups.review:15m}",
            delayed = "${guanai.registry.groups.review-after:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        int reviewed;
        do {
            reviewed =
                    SystemScope.call(() -> QuarkusTransaction.requiringNew().call(this::nextBatch));
        } while (reviewed == BATCH);
    }

    /// Judges students in the current transaction, gives each its next version and publishes it.
    void review(Collection<UUID> ids) {
        review(ids, true);
    }

    /// A corrected student has its next version already.
    void review(@Observes FactsChanged corrected) {
        recount(corrected.student(), corrected.since(), false);
    }

    /// Judges a student again after facts were put right: what followed from them since a day was a
    /// mistake, and not a change of the child's life.
    void recount(UUID id, LocalDate since) {
        recount(id, since, true);
    }

    private void recount(UUID id, LocalDate since, boolean next) {
        var verdict = verdicts(List.of(id)).getFirst();
        recount.recount(verdict, since);
        reviewed(List.of(verdict), next);
    }

    /// Has the surveyed children of a county judged on the day on which a rule changes.
    void review(@Observes RuleChanged rule) {
        students.reviewBy(rule.from(), surveys.surveyed(new OrgPath(rule.county())));
    }

    /// In which groups a student stands, and why.
    @Transactional
    public GroupsView view(UUID id) {
        var facts = students.facts(id).orElseThrow(Refusal::absent);
        var survey = Optional.ofNullable(surveys.newest(List.of(id)).get(id));
        return groups.view(id, facts.org(), facts.claimed().facts(facts.birthDate(), survey));
    }

    private void review(Collection<UUID> ids, boolean next) {
        var verdicts = verdicts(ids);
        groups.settle(verdicts, Set.of());
        reviewed(verdicts, next);
    }

    private void reviewed(List<Verdict> verdicts, boolean next) {
        var days = verdicts.stream().collect(Collectors.toMap(Verdict::student, Verdict::reviewOn));
        students.reviewed(days, next);
        snapshots.publish(days.keySet());
    }

    private List<Verdict> verdicts(Collection<UUID> ids) {
        var all = students.locked(ids);
        var newest = surveys.newest(ids);
        var judges = new HashMap<OrgPath, GroupDesk.Judge>();
        return all.stream()
                .map(s -> {
                    var judge = judges.computeIfAbsent(s.org().county(), groups::judge);
                    var survey = Optional.ofNullable(newest.get(s.id()));
                    var facts = s.claimed().facts(s.birthDate(), survey);
                    return judge.verdict(s.id(), s.org(), facts);
                })
                .toList();
    }

    private int nextBatch() {
        var due = students.due(LocalDate.now(clock), BATCH);
        review(due);
        return due.size();
    }
}
