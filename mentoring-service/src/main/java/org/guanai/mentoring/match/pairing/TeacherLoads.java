package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// How many children a helper looks after, beside what the rule `teacher-load` (3.1.3f) expects.
@ApplicationScoped
public class TeacherLoads {
    @Produces
    static final RuleOf<TeacherLoad> TEACHER_LOAD = new RuleOf<>("teacher-load", TeacherLoad.class);

    private final Pairings pairings;
    private final Rules rules;

    TeacherLoads(Pairings pairings, Rules rules) {
        this.pairings = pairings;
        this.rules = rules;
    }

    /// The version of the rule that holds at a school.
    String version(OrgPath school) {
        return rules.today(school).of(TEACHER_LOAD).label();
    }

    /// Children of one helper beyond which the school is warned.
    public int most(OrgPath school) {
        return rules.today(school).of(TEACHER_LOAD).content().pairings();
    }

    NewPairing.HelperLoad of(Pairing pairing) {
        var active = pairings.activeOf(pairing.helperId, pairing.kind);
        var most = most(pairing.org);
        return new NewPairing.HelperLoad(active, most, active > most);
    }

    /// More children of one teacher than this are a warning (3.1.3f). Rule `teacher-load`.
    record TeacherLoad(@Min(1) @Max(100) int pairings) {}
}
