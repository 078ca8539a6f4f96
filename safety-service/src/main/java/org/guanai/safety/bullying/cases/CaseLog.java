package org.guanai.safety.bullying.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.bullying.enquiry.CaseStep;
import org.guanai.safety.bullying.enquiry.CaseView;
import org.hibernate.annotations.Immutable;

/// What was said or done in a case of bullying. Its words are sealed.
@Entity
@Immutable
@Table(name = "bullying_log")
class CaseLog {
    private static final String TABLE = "bullying_log";

    @Id UUID id;
    UUID caseId;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    CaseStep step;

    LocalDate doneOn;
    boolean guardianPresent;
    byte[] words;
    UUID recordedBy;

    protected CaseLog() {}

    private CaseLog(BullyingCase of, CaseStep step) {
        id = Ids.next();
        caseId = of.id;
        org = of.org;
        this.step = step;
    }

    /// No event: it is kept for the case.
    static CaseLog of(BullyingCase of, CaseStep step, Said said, Sealer sealer) {
        var log = new CaseLog(of, step);
        log.doneOn = said.on();
        log.guardianPresent = said.guardianPresent();
        log.recordedBy = said.by();
        log.words = sealer.seal(said.words(), TABLE, log.id, "words");
        return log;
    }

    /// @param readable its words are shown, too
    CaseView.LogView view(Sealer sealer, boolean readable) {
        return new CaseView.LogView(
                step,
                doneOn,
                guardianPresent,
                readable ? sealer.open(words, TABLE, id, "words") : null);
    }

    /// @param by null for a client without a person
    record Said(LocalDate on, boolean guardianPresent, String words, UUID by) {}
}
