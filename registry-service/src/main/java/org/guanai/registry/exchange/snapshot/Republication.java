package org.guanai.registry.exchange.snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.guanai.kit.job.JobProgress;
import org.guanai.kit.job.JobRun;
import org.guanai.kit.job.JobWorker;
import org.guanai.kit.scope.Scope;
import org.guanai.kit.scope.ScopedWork;
import org.guanai.registry.calendar.CalendarDesk;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.people.guardian.GuardianDesk;
import org.guanai.registry.people.staff.StaffDesk;
import org.guanai.registry.place.organisation.OrganisationDesk;

/// The job that publishes all snapshots of a county again, in the scope of its requester.
@ApplicationScoped
class Republication implements JobWorker {
    static final String KIND = "republication";

    private static final UUID FIRST = new UUID(0, 0);

    private final OrganisationDesk organisations;
    private final CalendarDesk calendars;
    private final StaffDesk staff;
    private final GuardianDesk guardians;
    private final StudentSnapshots students;

    Republication(
            OrganisationDesk organisations,
            CalendarDesk calendars,
            StaffDesk staff,
            GuardianDesk guardians,
            StudentSnapshots students) {
        this.organisations = organisations;
        this.calendars = calendars;
        this.staff = staff;
        this.guardians = guardians;
        this.students = students;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var scope = Scope.of(run.org(), Optional.empty()).orElseThrow();
        int rows =
                ScopedWork.callAs(
                        scope,
                        run.requestedBy(),
                        () ->
                                inOne(organisations::republish)
                                        + inOne(calendars::republish)
                                        + inOne(staff::republish)
                                        + inBatches(guardians::republish)
                                        + inBatches(students::republish));
        run.advance(new JobProgress(rows, rows, 0, null));
    }

    private static int inOne(IntSupplier work) {
        return QuarkusTransaction.requiringNew().call(work::getAsInt);
    }

    private static int inBatches(Function<UUID, List<UUID>> batch) {
        var count = 0;
        var last = FIRST;
        while (last != null) {
            var from = last;
            var done = QuarkusTransaction.requiringNew().call(() -> batch.apply(from));
            count += done.size();
            last = done.isEmpty() ? null : done.getLast();
        }
        return count;
    }
}
