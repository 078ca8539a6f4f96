package org.guanai.safety.bullying.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.bullying.enquiry.CaseStep;

/// Writes the log of a case.
@ApplicationScoped
class CaseWriting {
    private final CaseLogs logs;
    private final Sealer sealer;
    private final Journal journal;

    CaseWriting(CaseLogs logs, Sealer sealer, Journal journal) {
        this.logs = logs;
        this.sealer = sealer;
        this.journal = journal;
    }

    void write(BullyingCase of, CaseStep step, CaseLog.Said said) {
        logs.persistAndFlush(CaseLog.of(of, step, said, sealer));
        journal.wrote("bullying-case", of.id, step.name());
    }

    void opened(String noun, UUID id) {
        journal.opened(noun, id, null);
    }
}
