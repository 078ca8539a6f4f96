package org.guanai.mentoring.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Objections to appraisals that were not answered in time (3.1.1f): the principal owes the answer.
@ApplicationScoped
class LateObjections implements Owed {
    private final Appraisals appraisals;

    LateObjections(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return appraisals.late(today).stream().map(LateObjections::late).toList();
    }

    private static Late late(Appraisal appraisal) {
        return new Late(
                OverdueKind.APPRAISAL_OBJECTION,
                appraisal.id,
                null,
                appraisal.org,
                null,
                Roles.PRINCIPAL,
                appraisal.answerBy);
    }
}
