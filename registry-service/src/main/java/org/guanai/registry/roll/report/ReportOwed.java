package org.guanai.registry.roll.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Schools without the report of the last month that had school, and counties without that of the
/// last quarter. SQL, since it looks for what is not there.
@ApplicationScoped
class ReportOwed implements Owed {
    @Produces
    static final RuleOf<ReportTerms> REPORTS = new RuleOf<>("dropout-reports", ReportTerms.class);

    private static final String MISSING =
            """
            select o.id, o.org from organisation o
            where o.kind = :kind and not exists (select from dropout_report r where r.org = o.org
                    and r.rhythm = :rhythm and r.period = :period and r.withdrawn_at is null)
                and exists (select from student s where lies_in(s.org, o.org) and s.status = 'ENROLLED')
                and exists (select from term t where t.org = split_part(o.org, '/', 1) and t.withdrawn_at is null
                    and t.starts_on <= :to and t.ends_on >= :from)\
            """;

    private final Sql sql;
    private final Rules rules;

    ReportOwed(Sql sql, Rules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    @Override
    public List<Late> late(LocalDate today) {
        var month = today.withDayOfMonth(1).minusMonths(1);
        var quarter = month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1);
        var ended = quarter.plusMonths(3).isAfter(today) ? quarter.minusMonths(3) : quarter;
        var ofSchools =
                late("SCHOOL", Rhythm.MONTH, month.toString().substring(0, 7), today).stream();
        var number = (ended.getMonthValue() + 2) / 3;
        var ofCounties = late("COUNTY", Rhythm.QUARTER, ended.getYear() + "-Q" + number, today);
        return Stream.concat(ofSchools, ofCounties.stream()).toList();
    }

    private List<Late> late(String kind, Rhythm rhythm, String code, LocalDate today) {
        var period = rhythm.period(code).orElseThrow();
        return sql
                .query(MISSING)
                .with("kind", kind)
                .with("rhythm", rhythm)
                .with("period", code)
                .with("from", period.from())
                .with("to", period.to())
                .list(Missing.class)
                .stream()
                .map(m -> late(m, period.to()))
                .filter(late -> late.dueOn().isBefore(today))
                .toList();
    }

    private Late late(Missing m, LocalDate end) {
        var due = end.plusDays(rules.today(m.org()).of(REPORTS).content().dueDays());
        var role = m.org().isCounty() ? Roles.COUNTY_OFFICER : Roles.PRINCIPAL;
        return new Late(OverdueKind.DROPOUT_REPORT, m.id(), null, m.org(), null, role, due);
    }

    private record Missing(UUID id, OrgPath org) {}
}
