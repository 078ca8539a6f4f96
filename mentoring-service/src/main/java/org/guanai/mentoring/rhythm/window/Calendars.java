package org.guanai.mentoring.rhythm.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guanai.kit.calendar.WorkingDays;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.mentoring.rhythm.window.CountyCalendar.TermSpan;
import org.guanai.mentoring.sql.Row;
import org.guanai.mentoring.sql.Sql;

/// The counties' calendars, computed once per version and remembered.
@ApplicationScoped
public class Calendars {
    @Produces
    public static final RuleOf<CadenceRules> CADENCE = new RuleOf<>("cadence", CadenceRules.class);

    private static final String FIND =
            """
            select version, holidays, make_up_workdays, announced_until from calendar
            where org = ? and not gone\
            """;

    private final Sql sql;
    private final Rules rules;
    private final Map<String, CountyCalendar> known = new ConcurrentHashMap<>();

    Calendars(Sql sql, Rules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    /// The county of a path.
    public static String county(String org) {
        return org.split("/", 2)[0];
    }

    /// The calendar of the county of an organisation; empty until the registry has told one. Costs
    /// a look at its version.
    public Optional<CountyCalendar> of(String org) {
        return sql.one(
                        "select version from calendar where org = ? and not gone",
                        row -> row.big("version"),
                        county(org))
                .flatMap(version -> of(org, version));
    }

    /// As `of`, when the version was read along with something else already.
    ///
    /// @param version 0 when there is no calendar
    public Optional<CountyCalendar> of(String org, long version) {
        var county = county(org);
        var cadence = rules.today(county).of(CADENCE).content();
        var remembered = known.get(county);
        if (remembered != null
                && remembered.version() == version
                && remembered.rules().equals(cadence)) {
            return Optional.of(remembered);
        }
        var read = sql.one(FIND, row -> read(row, county, cadence), county);
        read.ifPresent(calendar -> known.put(county, calendar));
        return read;
    }

    private CountyCalendar read(Row row, String county, CadenceRules cadence) {
        var days =
                new WorkingDays(
                        Set.copyOf(row.dates("holidays")),
                        Set.copyOf(row.dates("make_up_workdays")),
                        row.date("announced_until"));
        return CountyCalendar.of(row.big("version"), days, cadence, spans(county));
    }

    private List<TermSpan> spans(String county) {
        return sql.list(
                "select code, name, starts_on, ends_on from term where org = ? order by starts_on",
                Calendars::span,
                county);
    }

    /// The term asked for, else the one that runs or ran last.
    public Optional<TermSpan> term(String org, String code, LocalDate today) {
        return sql.one(
                """
                select code, name, starts_on, ends_on from term
                where org = ? and (code = ? or ?::text is null and starts_on <= ?)
                order by starts_on desc limit 1\
                """,
                Calendars::span,
                county(org),
                code,
                code,
                today);
    }

    private static TermSpan span(Row row) {
        return new TermSpan(
                row.text("code"), row.text("name"), row.date("starts_on"), row.date("ends_on"));
    }
}
