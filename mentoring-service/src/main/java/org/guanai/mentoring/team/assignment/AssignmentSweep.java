package org.guanai.mentoring.team.assignment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.scope.SystemScope;

/// Ends, on the business clock, assignments whose last day has passed.
@ApplicationScoped
public class AssignmentSweep {
    private final AssignmentDesk desk;

    AssignmentSweep(AssignmentDesk desk) {
        this.desk = desk;
    }

    @Scheduled(
            every = "{guanai.mentoring.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        SystemScope.run(desk::endPassed);
    }
}
