package org.guanai.safety.bullying.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.CountyCalendars;
import org.guanai.safety.bullying.questionnaire.SurveyRule;

/// The terms and the rule of surveys.
@ApplicationScoped
class SurveyTerms {
    @Produces
    static final RuleOf<SurveyRule> BULLYING_SURVEY =
            new RuleOf<>("bullying-survey", SurveyRule.class);

    private final CountyCalendars calendars;
    private final Rules rules;

    SurveyTerms(CountyCalendars calendars, Rules rules) {
        this.calendars = calendars;
        this.rules = rules;
    }

    /// @throws Refusal.Unprocessable when the county has no such term, or the days do not lie in it
    void require(OrgPath school, String term, LocalDate from, LocalDate to) {
        calendars
                .of(school)
                .flatMap(calendar -> calendar.term(term))
                .filter(t -> !from.isBefore(t.startsOn()) && !to.isAfter(t.endsOn()))
                .orElseThrow(() -> Refusal.unprocessable("safety.survey-term", "term"));
    }

    String rules(OrgPath school) {
        return rules.today(school).of(BULLYING_SURVEY).label();
    }

    SurveyRule smallNumbers(OrgPath school) {
        return rules.today(school).of(BULLYING_SURVEY).content();
    }
}
