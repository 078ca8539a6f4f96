package org.guanai.registry.roll.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.roll.promotion.PromotionDesk.Signed;

/// Says which school a run is for, and whether its time has come: a school year begins in August.
@ApplicationScoped
class PromotionOffice {
    private final PromotionDesk desk;
    private final Schools schools;
    private final Caller caller;
    private final Clock clock;

    PromotionOffice(PromotionDesk desk, Schools schools, Caller caller, Clock clock) {
        this.desk = desk;
        this.schools = schools;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PromotionPreview preview(String school, int year) {
        return desk.preview(place(school), year);
    }

    /// @throws Refusal.Unprocessable before August, and for a day of graduation that is to come
    @Transactional
    PromotionView run(PromotionOrder order) {
        var today = LocalDate.now(clock);
        if (today.isBefore(LocalDate.of(order.schoolYear(), Month.AUGUST, 1))) {
            throw Refusal.unprocessable("registry.promotion-early", "schoolYear");
        }
        var on = order.graduatedOn() == null ? today : order.graduatedOn();
        if (on.isAfter(today)) {
            throw Refusal.unprocessable("registry.promotion-early", "graduatedOn");
        }
        return desk.run(place(order.school()), signed(order.schoolYear(), on));
    }

    @Transactional
    PromotionView undo(UUID id, String reason) {
        return desk.undo(id, reason, signed(0, LocalDate.now(clock)));
    }

    private Signed signed(int year, LocalDate on) {
        return new Signed(year, on, caller.name(), clock.instant());
    }

    private OrgPath place(String school) {
        return schools.at(school)
                .map(OrgPath::new)
                .orElseThrow(() -> Refusal.unprocessable("registry.school-unknown", "school"));
    }
}
