package org.guanai.mentoring.rhythm.duty;

import static org.guanai.mentoring.match.pairing.PairingKind.SURROGATE;
import static org.guanai.mentoring.match.pairing.PairingKind.TEACHER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guanai.mentoring.match.pairing.PairingKind;
import org.guanai.mentoring.rhythm.window.Cadence;

/// The five contact duties of the Measures. The teacher has two cycles, the surrogate parent has
/// the first three of the "five ones" (五个一); they are not each other's.
public enum DutyKind {
    /// 每周谈心交心一次
    TALK("3.1.3i", TEACHER, Cadence.WEEK),
    /// 每月家访一次; a phone call does not satisfy it
    HOME_VISIT("3.1.3j", TEACHER, Cadence.MONTH),
    /// 每周联系交流、辅导功课一次
    WEEKLY_CONTACT("3.1.4f-1", SURROGATE, Cadence.WEEK, Part.CONTACT, Part.TUTORING),
    /// 每月与父母、任课教师、托管人联系一次
    MONTHLY_LIAISON(
            "3.1.4f-2", SURROGATE, Cadence.MONTH, Part.PARENTS, Part.TEACHER, Part.CUSTODIAN),
    /// 每两月到家走访一次; a phone call does not satisfy it
    BIMONTHLY_VISIT("3.1.4f-3", SURROGATE, Cadence.TWO_MONTHS);

    /// What a duty is made of, where it has parts: all are needed within one window.
    public enum Part {
        CONTACT,
        TUTORING,
        PARENTS,
        TEACHER,
        CUSTODIAN;

        public int bit() {
            return 1 << ordinal();
        }
    }

    private final String clause;
    private final PairingKind pairing;
    private final Cadence cadence;
    private final Set<Part> parts;

    DutyKind(String clause, PairingKind pairing, Cadence cadence, Part... parts) {
        this.clause = clause;
        this.pairing = pairing;
        this.cadence = cadence;
        this.parts = Set.of(parts);
    }

    public static List<DutyKind> of(PairingKind pairing) {
        return Arrays.stream(values()).filter(kind -> kind.pairing == pairing).toList();
    }

    public String clause() {
        return clause;
    }

    public PairingKind pairing() {
        return pairing;
    }

    public Cadence cadence() {
        return cadence;
    }

    public Set<Part> parts() {
        return parts;
    }

    /// All parts as bits; none for a duty without parts.
    public int required() {
        return bits(parts);
    }

    public boolean isVisit() {
        return this == HOME_VISIT || this == BIMONTHLY_VISIT;
    }

    public boolean isComplete(int done) {
        return (done & required()) == required();
    }

    public static int bits(Set<Part> parts) {
        return parts.stream().mapToInt(Part::bit).sum();
    }

    public static Set<Part> partsOf(int bits) {
        var parts = EnumSet.noneOf(Part.class);
        Arrays.stream(Part.values()).filter(p -> (bits & p.bit()) != 0).forEach(parts::add);
        return parts;
    }
}
