package org.guanai.registry.child.student;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.rule.RuleChanged;
import org.guanai.kit.scope.SystemScope;
import org.guanai.registry.child.group.GroupDesk;
import org.guanai.registry.child.group.SurveyDesk;
import org.guanai.registry.child.group.Verdict;
import org.guanai.registry.personal.Paths;

/// Judges students anew when their facts or the time have changed: three and six months pass, a
/// child turns 16 (2.3).
@ApplicationScoped
class GroupReview {
    private static final int BATCH = 500;

    private final Students students;
    private final SurveyDesk surveys;
    private final GroupDesk groups;
    private final StudentPublication publication;
    private final Clock clock;

    GroupReview(
            Students students,
            SurveyDesk surveys,
            GroupDesk groups,
            StudentPublication publication,
            Clock clock) {
        this.students = students;
        this.surveys = surveys;
        this.groups = groups;
        this.publication = publication;
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

    /// Judges students in the transaction that is going on, gives each its next version and
    /// publishes it.
    void review(Collection<UUID> ids) {
        var files = students.lock(ids);
        var newest = surveys.newest(ids);
        var judges = new HashMap<String, GroupDesk.Judge>();
        var verdicts = new ArrayList<Verdict>();
        for (var file : files) {
            var judge = judges.computeIfAbsent(Paths.county(file.org()), groups::judge);
            var facts = file.facts(Optional.ofNullable(newest.get(file.id())));
            verdicts.add(judge.verdict(file.id(), file.org(), facts));
        }
        groups.settle(verdicts, Set.of());
        students.move(
                verdicts.stream().map(Verdict::student).toList(),
                verdicts.stream().map(v -> v.reviewOn().orElse(null)).toList());
        publication.publish(ids);
    }

    /// The surveyed children of the county are judged again on the day on which the rule changes.
    void changed(@Observes RuleChanged change) {
        students.reviewSurveyed(change.county(), change.from());
    }

    private int nextBatch() {
        List<UUID> due = students.toReview(LocalDate.now(clock), BATCH);
        review(due);
        return due.size();
    }
}
