package org.guanai.aid.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.appeal.Appealable;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.decision.DecisionBook;
import org.guanai.aid.publicity.NoticeSubject;
import org.guanai.kit.problem.Refusal;

/// Applications that were refused and are appealed (2.2): an upheld appeal has the same level
/// decide again, also after a notice.
@ApplicationScoped
class AppealedDecisions implements Appealable {
    private final ApplicationProgress applications;
    private final DecisionBook book;

    AppealedDecisions(ApplicationProgress applications, DecisionBook book) {
        this.applications = applications;
        this.book = book;
    }

    @Override
    public NoticeSubject subject() {
        return NoticeSubject.APPLICATION;
    }

    @Override
    public Optional<Refused> refused(UUID id) {
        return applications.toDecide(id).filter(a -> a.refusedAt().isPresent()).map(this::refused);
    }

    @Override
    public void decideAgain(UUID id, String why) {
        var application = applications.toDecide(id).orElseThrow(Refusal::absent);
        var level = application.lastDecided();
        book.takeBack(id, level, why);
        applications.reopen(application);
    }

    private Refused refused(ApplicationCase application) {
        var by = book.refusedBy(application.id()).orElse(null);
        return new Refused(
                application.studentId(),
                application.org(),
                application.refusedAt().orElseThrow(),
                by);
    }
}
