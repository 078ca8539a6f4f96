package org.guanai.aid.inkind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.aid.programme.AidForm;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.aid.student.StudentRoll;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.reference.Organisations;

/// Enters meals and goods that were handed out (实物发放); only of a programme that helps in kind.
@ApplicationScoped
class DeliveryDesk {
    private static final String NOUN = "aid-delivery";

    private final AidDeliveries deliveries;
    private final ProgrammeTerms programmes;
    private final Organisations schools;
    private final StudentRoll students;
    private final DeliveryClerk clerk;
    private final Journal journal;

    DeliveryDesk(
            AidDeliveries deliveries,
            ProgrammeTerms programmes,
            Organisations schools,
            StudentRoll students,
            DeliveryClerk clerk,
            Journal journal) {
        this.deliveries = deliveries;
        this.programmes = programmes;
        this.schools = schools;
        this.students = students;
        this.clerk = clerk;
        this.journal = journal;
    }

    /// @throws Refusal.Absent when the caller has no such school, programme or child
    /// @throws Refusal.Unprocessable for a programme in cash, goods for nobody, or a day to come
    @Transactional
    DeliveryView record(DeliveryEntry entry) {
        var school = schools.school(entry.school()).orElseThrow(Refusal::absent);
        var programme = programmes.of(entry.programmeId()).orElseThrow(Refusal::absent);
        if (programme.form() != AidForm.IN_KIND) {
            throw Refusal.unprocessable("aid.not-in-kind", "programmeId");
        }
        if (entry.studentId() == null && entry.kind() == DeliveryKind.GOODS) {
            throw Refusal.unprocessable("aid.goods-for-nobody", "studentId");
        }
        if (entry.studentId() != null) {
            students.find(entry.studentId())
                    .filter(s -> s.org().equals(school.org()))
                    .orElseThrow(Refusal::absent);
        }
        var delivery = clerk.handedOut(entry, school.org());
        deliveries.persistAndFlush(delivery);
        journal.wrote(NOUN, delivery.id, "item", "quantity", "cost");
        return view(delivery);
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    @Transactional
    DeliveryView withdraw(UUID id, DeliveryWithdrawal withdrawal) {
        var delivery = deliveries.locked(id).orElseThrow(Refusal::absent);
        delivery.withdraw(withdrawal.reason(), clerk.now());
        deliveries.flush();
        journal.withdrew(NOUN, id, withdrawal.reason());
        return view(delivery);
    }

    /// @param student null for all
    @Transactional
    Page<DeliveryView> list(UUID student, Paging paging) {
        var rows = deliveries.before(paging.afterId(), student, paging.limit() + 1);
        return Page.of(rows, paging.limit(), d -> Cursor.of(d.id)).map(DeliveryDesk::view);
    }

    private static DeliveryView view(AidDelivery d) {
        var perHead = d.cost.divide(BigDecimal.valueOf(d.quantity), 2, RoundingMode.DOWN);
        return new DeliveryView(
                d.id,
                d.programmeId,
                d.org,
                d.studentId,
                d.kind,
                d.deliveredOn,
                d.item,
                d.quantity,
                new Money(d.cost),
                new Money(perHead),
                d.supplier,
                d.receivedBy,
                d.witness,
                d.version);
    }
}
