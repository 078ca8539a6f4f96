package org.guanai.safety.owed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.events.OverdueKind;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;
import org.guanai.reference.CountyCalendar;
import org.guanai.safety.bullying.questionnaire.SurveyRule;
import org.guanai.safety.owed.MissedBySchool.Demand;

/// Schools whose survey about bullying does not open in time before the term ends (3.1.5e).
@ApplicationScoped
class MissedSurveys implements Owed {
    /// SQL, since it asks for what is not there.
    private static final String MISSED =
            """
            select o.id, o.org from organisation o
            where o.kind = 'SCHOOL' and not o.gone and lies_in(o.org, :county)
                and exists (select from student s where s.org = o.org and not s.gone)
                and (select count(*) from bullying_survey v where v.org = o.org and v.withdrawn_at is null
                    and v.opens_on between :from and :until) < :demanded\
            """;

    private final MissedBySchool schools;
    private final Rules rules;
    private final RuleOf<SurveyRule> survey;

    MissedSurveys(MissedBySchool schools, Rules rules, RuleOf<SurveyRule> survey) {
        this.schools = schools;
        this.rules = rules;
        this.survey = survey;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return schools.late(
                OverdueKind.BULLYING_SURVEY,
                MISSED,
                (county, calendar) -> demand(county, calendar, today));
    }

    private Stream<Demand> demand(OrgPath county, CountyCalendar calendar, LocalDate today) {
        var before = rules.today(county).of(survey).content().daysBeforeTermEnds();
        return TermDays.termOf(calendar, today)
                .map(term -> new Demand(term.startsOn(), term.endsOn().minusDays(before), 1))
                .filter(due -> today.isAfter(due.until()))
                .stream();
    }
}
