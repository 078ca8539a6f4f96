package org.guanai.mentoring.team.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Trainings of boarding staff whose renewal is late (3.3.1d).
@ApplicationScoped
class LateRenewals implements Owed {
    private final Trainings trainings;

    LateRenewals(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return trainings.ended(today).stream().map(LateRenewals::late).toList();
    }

    private static Late late(Training training) {
        return new Late(
                OverdueKind.STAFF_TRAINING,
                training.id,
                null,
                training.org,
                training.personId,
                Roles.PRINCIPAL,
                training.validUntil);
    }
}
