package org.guanai.registry.protection.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.people.guardian.Guardianships;
import org.guanai.registry.people.office.OfficeRecords;
import org.guanai.registry.protection.consent.Consent.Signed;
import org.guanai.registry.protection.form.FormDesk;

/// Takes what guardians say of each use of their child's data, from themselves or from a paper, and
/// their withdrawals.
@ApplicationScoped
class ConsentDesk {
    private static final String NOUN = "consent";

    private final Consents consents;
    private final FormDesk forms;
    private final StudentRoll students;
    private final Guardianships guardianships;
    private final OfficeRecords records;
    private final Caller caller;

    ConsentDesk(
            Consents consents,
            FormDesk forms,
            StudentRoll students,
            Guardianships guardianships,
            OfficeRecords records,
            Caller caller) {
        this.consents = consents;
        this.forms = forms;
        this.students = students;
        this.guardianships = guardianships;
        this.records = records;
        this.caller = caller;
    }

    @Transactional
    ConsentList of(UUID student) {
        child(student);
        return ConsentList.of(consents.of(student));
    }

    @Transactional
    ConsentList answer(UUID student, ConsentAnswer answer) {
        var child = child(student);
        forms.requireAsked(answer.formId(), child.org(), answer.uses());
        var signed = signed(student, answer.guardianId());
        for (var tick : answer.answers()) {
            var given = Consent.give(student, answer.formId(), signed, tick, records.today());
            consents.persist(given);
            records.wrote(NOUN, given.id, "use", "granted");
            records.publish(student, given.given(child));
        }
        consents.flush();
        return ConsentList.of(consents.of(student));
    }

    @Transactional
    ConsentList withdraw(UUID student, UUID id, String reason) {
        var child = child(student);
        var consent = consents.locked(student, id);
        var changed = consent.withdraw(child, records.actor(), reason, records.today());
        records.withdrew(NOUN, id, reason);
        records.publish(student, changed);
        consents.flush();
        return ConsentList.of(consents.of(student));
    }

    private StudentFacts child(UUID student) {
        return students.facts(student).orElseThrow(Refusal::absent);
    }

    /// @throws Refusal.Unprocessable when it is no guardian in law of the child
    private Signed signed(UUID student, UUID named) {
        var own = caller.is(Roles.GUARDIAN);
        var guardian = own ? caller.person() : named;
        var chain = guardianships.of(List.of(student)).getOrDefault(student, List.of());
        if (chain.stream().noneMatch(g -> g.guardianId().equals(guardian) && g.isGuardian())) {
            throw Refusal.unprocessable("registry.consent-guardian", "guardianId");
        }
        return new Signed(guardian, !own, records.actor());
    }
}
