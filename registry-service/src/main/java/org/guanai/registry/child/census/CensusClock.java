package org.guanai.registry.child.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.WorkingCalendar;

/// The days of a census, counted in working days from its first. Rule `census.clock`.
@ApplicationScoped
class CensusClock {
    @Produces static final RuleOf<Days> DAYS = new RuleOf<>("census.clock", Days.class);

    private final Rules rules;
    private final WorkingCalendar calendar;

    CensusClock(Rules rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    Dates from(LocalDate opensOn, OrgPath county) {
        var rule = rules.today(county).of(DAYS);
        var days = rule.content();
        return new Dates(
                opensOn,
                calendar.of(county).plusWorkdays(opensOn, days.classLists()),
                calendar.of(county).plusWorkdays(opensOn, days.villages()),
                calendar.of(county).plusWorkdays(opensOn, days.frozen()),
                rule.label());
    }

    /// @param classLists until the schools have worked through their class lists
    /// @param villages until the villages have checked them
    /// @param frozen until the numbers stand
    record Days(
            @Min(1) @Max(60) int classLists,
            @Min(1) @Max(90) int villages,
            @Min(1) @Max(120) int frozen) {}

    record Dates(
            LocalDate opensOn,
            LocalDate classListsBy,
            LocalDate villagesBy,
            LocalDate freezesOn,
            String rule) {}
}
