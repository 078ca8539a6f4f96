package org.guanai.safety.owed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.events.OverdueKind;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;
import org.guanai.safety.owed.MissedBySchool.Demand;
import org.guanai.safety.prepare.drill.DrillRule;

/// Schools that practised fewer evacuations in the last month than the rule `drills` demands
/// (3.1.5d), where ten days of it were of a term.
@ApplicationScoped
class MissedDrills implements Owed {
    /// SQL, since it asks for what is not there.
    private static final String MISSED =
            """
            select o.id, o.org from organisation o
            where o.kind = 'SCHOOL' and not o.gone and lies_in(o.org, :county)
                and (select count(*) from drill d where d.org = o.org and d.evacuation and d.withdrawn_at is null
                    and d.held_on between :from and :until) < :demanded\
            """;

    private final MissedBySchool schools;
    private final Rules rules;
    private final RuleOf<DrillRule> drills;

    MissedDrills(MissedBySchool schools, Rules rules, RuleOf<DrillRule> drills) {
        this.schools = schools;
        this.rules = rules;
        this.drills = drills;
    }

    @Override
    public List<Late> late(LocalDate today) {
        var month = YearMonth.from(today).minusMonths(1);
        return schools.late(
                OverdueKind.DRILL,
                MISSED,
                (county, calendar) ->
                        TermDays.isTaught(calendar, month)
                                ? Stream.of(
                                        new Demand(
                                                month.atDay(1),
                                                month.atEndOfMonth(),
                                                rules.today(county).of(drills).content().aMonth()))
                                : Stream.empty());
    }
}
