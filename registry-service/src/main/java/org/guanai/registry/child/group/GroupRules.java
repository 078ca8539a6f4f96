package org.guanai.registry.child.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanai.kit.rule.CountyRules.DayRules;
import org.guanai.kit.rule.Held;
import org.guanai.kit.rule.RuleOf;

/// The rules by which special groups (特殊群体, 2.3) are decided, as they hold on one day.
record GroupRules(
        Held<Absence> stateCouncil,
        Held<Absence> schoolRoll,
        Held<GroupClaim> leftBehindClaim,
        Held<GroupClaim> migrantClaim,
        Held<Absence> migrantResidence,
        Held<GroupClaim> accompanying) {

    static GroupRules of(DayRules rules) {
        return new GroupRules(
                rules.of(Declared.STATE_COUNCIL),
                rules.of(Declared.SCHOOL_ROLL),
                rules.of(Declared.LEFT_BEHIND_CLAIM),
                rules.of(Declared.MIGRANT_CLAIM),
                rules.of(Declared.MIGRANT_RESIDENCE),
                rules.of(Declared.ACCOMPANYING));
    }

    /// Makes the rules known to the kit.
    @ApplicationScoped
    static class Declared {
        @Produces
        static final RuleOf<Absence> STATE_COUNCIL =
                new RuleOf<>("left-behind.state-council", Absence.class);

        @Produces
        static final RuleOf<Absence> SCHOOL_ROLL =
                new RuleOf<>("left-behind.school-roll", Absence.class);

        @Produces
        static final RuleOf<GroupClaim> LEFT_BEHIND_CLAIM =
                new RuleOf<>("left-behind.claim", GroupClaim.class);

        @Produces
        static final RuleOf<GroupClaim> MIGRANT_CLAIM =
                new RuleOf<>("migrant.claim", GroupClaim.class);

        @Produces
        static final RuleOf<Absence> MIGRANT_RESIDENCE =
                new RuleOf<>("migrant.residence", Absence.class);

        @Produces
        static final RuleOf<GroupClaim> ACCOMPANYING =
                new RuleOf<>("migrant.accompanying", GroupClaim.class);
    }
}
