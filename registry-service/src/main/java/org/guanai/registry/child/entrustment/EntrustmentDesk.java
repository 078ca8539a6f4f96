package org.guanai.registry.child.entrustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.child.entrustment.act.CarerCheck;
import org.guanai.registry.child.entrustment.act.EntrustmentEnding;
import org.guanai.registry.child.entrustment.act.EntrustmentReview;
import org.guanai.registry.child.entrustment.act.EntrustmentSigning;
import org.guanai.registry.child.student.StudentRoll;

/// Draws up, checks, signs, reviews and ends entrustments (委托照护, 3.2.2b).
@ApplicationScoped
class EntrustmentDesk {
    private static final int AGE_TO_BE_HEARD = 8;

    private final Entrustments entrustments;
    private final StudentRoll students;
    private final Sealer seal;
    private final Caller caller;
    private final EntrustmentRecords records;

    EntrustmentDesk(
            Entrustments entrustments,
            StudentRoll students,
            Sealer seal,
            Caller caller,
            EntrustmentRecords records) {
        this.entrustments = entrustments;
        this.students = students;
        this.seal = seal;
        this.caller = caller;
        this.records = records;
    }

    @Transactional
    EntrustmentView draw(UUID student, EntrustmentForm form) {
        var child = students.facts(student).orElseThrow(Refusal::absent);
        var drawn = Entrustment.draw(child, form.checked(), caller.name(), seal, records.now());
        entrustments.persistAndFlush(drawn);
        records.wrote(drawn.id, "carer", "relation", "scope", "from", "until");
        return view(drawn);
    }

    @Transactional
    Page<EntrustmentView> of(UUID student, Paging paging) {
        students.facts(student).orElseThrow(Refusal::absent);
        records.opened(student);
        var rows = entrustments.of(student, before(paging), paging.limit() + 1);
        return page(rows, paging);
    }

    @Transactional
    Page<EntrustmentView> list(EntrustmentState state, String org, Paging paging) {
        var place = new OrgPath(org == null || org.isBlank() ? caller.org() : org);
        var rows = entrustments.inState(state, place, before(paging), paging.limit() + 1);
        return page(rows, paging);
    }

    @Transactional
    EntrustmentView change(UUID student, UUID id, String ifMatch, EntrustmentChange change) {
        var entrustment = mine(student, id);
        Editable.check(ifMatch, entrustment.version);
        entrustment.change(change.agreement().checked(), seal);
        records.corrected(id, change.reason());
        return saved(entrustment);
    }

    @Transactional
    EntrustmentView check(UUID student, UUID id, CarerCheck check) {
        var entrustment = mine(student, id);
        var child = students.facts(student).orElseThrow(Refusal::absent);
        var heardFrom = child.birthDate().plusYears(AGE_TO_BE_HEARD);
        if (check.childView() == null && !records.today().isBefore(heardFrom)) {
            throw Refusal.invalid("registry.child-not-heard", "childView");
        }
        entrustment.check(check, caller.name(), records.today(), seal);
        records.wrote(id, "checkResult", "childView");
        return saved(entrustment);
    }

    @Transactional
    EntrustmentView sign(UUID student, UUID id, EntrustmentSigning signing) {
        var entrustment = mine(student, id);
        var on = signing.on() == null ? records.today() : signing.on();
        if (on.isAfter(records.today())) {
            throw Refusal.invalid("registry.signed-in-future", "on");
        }
        var review = records.review(entrustment.org, entrustment.untilOn);
        records.publish(student, entrustment.sign(signing, on, records.villageOf(student), review));
        records.wrote(id, "signedOn", "villageToldOn", "schoolToldOn");
        return saved(entrustment);
    }

    @Transactional
    EntrustmentView review(UUID student, UUID id, EntrustmentReview review) {
        var entrustment = mine(student, id);
        if (!review.goesWell()) {
            throw Refusal.unprocessable("registry.entrustment-goes-badly", "goesWell");
        }
        var until = review.until() == null ? entrustment.untilOn : review.until();
        if (until.isBefore(records.today())) {
            throw Refusal.invalid("registry.entrustment-days", "until");
        }
        var next = records.review(entrustment.org, until);
        entrustment.review(review, records.today(), next, seal);
        records.wrote(id, "reviewedOn", "until");
        return saved(entrustment);
    }

    @Transactional
    EntrustmentView end(UUID student, UUID id, EntrustmentEnding ending) {
        var entrustment = mine(student, id);
        var event = entrustment.end(ending.how(), ending.reason(), records.today());
        records.publish(student, event);
        records.wrote(id, "endedOn", "endedHow");
        return saved(entrustment);
    }

    @Transactional
    EntrustmentView withdraw(UUID student, UUID id, String reason) {
        var entrustment = mine(student, id);
        records.limit(entrustment.recordedBy, entrustment.recordedAt);
        entrustment
                .withdraw(records.withdrawn(reason), records.today())
                .ifPresent(event -> records.publish(student, event));
        records.withdrew(id, reason);
        return saved(entrustment);
    }

    private static UUID before(Paging paging) {
        return paging.afterId().orElse(new UUID(-1, -1));
    }

    private Page<EntrustmentView> page(List<Entrustment> rows, Paging paging) {
        return Page.of(rows, paging.limit(), e -> Cursor.of(e.id)).map(this::view);
    }

    private Entrustment mine(UUID student, UUID id) {
        students.facts(student).orElseThrow(Refusal::absent);
        return entrustments.locked(student, id);
    }

    private EntrustmentView saved(Entrustment entrustment) {
        entrustments.flush();
        return view(entrustment);
    }

    private EntrustmentView view(Entrustment entrustment) {
        return EntrustmentView.of(entrustment, seal, !caller.personBound());
    }
}
