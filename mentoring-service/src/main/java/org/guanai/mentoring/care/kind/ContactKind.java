package org.guanai.mentoring.care.kind;

import static org.guanai.mentoring.care.kind.ContactPart.CUSTODIAN;
import static org.guanai.mentoring.care.kind.ContactPart.PARENTS;
import static org.guanai.mentoring.care.kind.ContactPart.TUTORING;
import static org.guanai.mentoring.match.event.PairingKind.SURROGATE;
import static org.guanai.mentoring.match.event.PairingKind.TEACHER;
import static org.guanai.mentoring.rhythm.kind.SatisfiedBy.CONTACT;
import static org.guanai.mentoring.rhythm.kind.SatisfiedBy.VISIT;
import static org.guanai.mentoring.rhythm.window.Cadence.MONTH;
import static org.guanai.mentoring.rhythm.window.Cadence.TWO_MONTHS;
import static org.guanai.mentoring.rhythm.window.Cadence.WEEK;

import java.util.Collection;
import java.util.List;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.event.PairingKind;
import org.guanai.mentoring.rhythm.kind.Due;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.kind.SatisfiedBy;
import org.guanai.mentoring.rhythm.window.Cadence;

/// The contacts that the Measures demand, each with the duty that it satisfies. The teacher has two
/// cycles, the surrogate parent has the first three of the "five ones" (五个一).
public enum ContactKind {
    /// 每周谈心交心一次
    TALK("3.1.3i", TEACHER, WEEK, CONTACT),
    /// 每月家访一次; a phone call does not satisfy it
    HOME_VISIT("3.1.3j", TEACHER, MONTH, VISIT),
    /// 每周联系交流、辅导功课一次
    WEEKLY_CONTACT("3.1.4f-1", SURROGATE, WEEK, CONTACT, ContactPart.CONTACT, TUTORING),
    /// 每月与父母、任课教师、托管人联系一次
    MONTHLY_LIAISON("3.1.4f-2", SURROGATE, MONTH, CONTACT, PARENTS, ContactPart.TEACHER, CUSTODIAN),
    /// 每两月到家走访一次; a phone call does not satisfy it
    BIMONTHLY_VISIT("3.1.4f-3", SURROGATE, TWO_MONTHS, VISIT);

    private final Cadence cadence;
    private final List<ContactPart> parts;
    private final DutyKind duty;

    ContactKind(
            String clause,
            PairingKind owedBy,
            Cadence cadence,
            SatisfiedBy satisfiedBy,
            ContactPart... parts) {
        this.cadence = cadence;
        this.parts = List.of(parts);
        this.duty =
                new DutyKind(
                        name(),
                        clause,
                        owedBy,
                        new Due.Every(cadence),
                        names(this.parts),
                        satisfiedBy);
    }

    public static List<String> names(Collection<ContactPart> parts) {
        return parts.stream().map(Enum::name).toList();
    }

    /// @throws Refusal.Unprocessable when these are not parts of this kind, or it was reached
    ///   without any
    public void check(Collection<ContactPart> done, boolean reached) {
        if (!parts.containsAll(done)) {
            throw Refusal.unprocessable("mentoring.part-not-of-kind", "parts");
        }
        if (reached && done.isEmpty() && !parts.isEmpty()) {
            throw Refusal.unprocessable("mentoring.parts-missing", "parts");
        }
    }

    public DutyKind duty() {
        return duty;
    }

    public Cadence cadence() {
        return cadence;
    }

    public List<ContactPart> parts() {
        return parts;
    }
}
