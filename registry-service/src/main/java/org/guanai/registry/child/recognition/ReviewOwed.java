package org.guanai.registry.child.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Recognitions of the school whose review is late (3.3.3a).
@ApplicationScoped
class ReviewOwed implements Owed {
    private final Recognitions recognitions;

    ReviewOwed(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return recognitions.late(today).stream()
                .map(r ->
                        new Late(
                                OverdueKind.GROUP_REVIEW,
                                r.id,
                                r.studentId,
                                r.org,
                                null,
                                Roles.PRINCIPAL,
                                r.reviewOn))
                .toList();
    }
}
