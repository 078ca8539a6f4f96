package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.Known;
import org.guanai.notification.directory.StudentsArrived;
import org.guanai.notification.notice.Notices.Concern;

/// Where notices of incidents come up (3.1.5f): once for each student of an incident, however often
/// the event arrives. In the consumer's transaction.
@ApplicationScoped
public class IncidentIntake {
    private final Notices notices;
    private final Recipients recipients;
    private final Directory directory;
    private final ContactChain chain;
    private final Telling telling;
    private final Clock clock;

    IncidentIntake(
            Notices notices,
            Recipients recipients,
            Directory directory,
            ContactChain chain,
            Telling telling,
            Clock clock) {
        this.notices = notices;
        this.recipients = recipients;
        this.directory = directory;
        this.chain = chain;
        this.telling = telling;
        this.clock = clock;
    }

    /// Looks up all that is needed to tell of these: as many round trips for one as for a hundred.
    public Together together(List<StudentInvolved> incidents) {
        var students = incidents.stream().map(StudentInvolved::studentId).distinct().toList();
        return new Together(notices.known(incidents), directory.known(students));
    }

    void arrived(@Observes StudentsArrived arrival) {
        var waiting = notices.waitingFor(arrival.students());
        if (!waiting.isEmpty()) {
            var known = directory.known(arrival.students());
            write(waiting.stream().flatMap(n -> chain.begin(n, known).stream()).toList());
        }
    }

    private void write(List<Recipient> chains) {
        recipients.persist(chains);
        telling.dispatch(chains.stream().filter(Recipient::isTold).toList(), NoticeKind.INCIDENT);
    }

    /// Incidents that arrived at the same time: a canteen poisons a whole school. What becomes of
    /// them is written at once.
    public final class Together {
        private final Set<Concern> there;
        private final Known known;
        private final List<Notice> begun = new ArrayList<>();
        private final List<Recipient> chains = new ArrayList<>();

        private Together(Set<Concern> there, Known known) {
            this.there = there;
            this.known = known;
        }

        /// Tells the first guardian of a student's chain, unless that is done.
        public void tell(StudentInvolved involved) {
            if (there.add(Concern.of(involved))) {
                var notice = Notice.of(involved, clock.instant());
                begun.add(notice);
                chains.addAll(chain.begin(notice, known));
            }
        }

        public void write() {
            notices.persist(begun);
            IncidentIntake.this.write(chains);
        }
    }
}
