package org.guanai.mentoring.scorecard;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Indicator;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.scorecard.TermWindows.Sum;

/// This service's part of the county's scorecard: coverage (2.4) as it is now, and the contact
/// duties of a term (3.1.3i, 3.1.3j, 3.1.4f-1 to f-3). Six statements, however many children there
/// are.
@ApplicationScoped
class Scorecard {
    /// A look by index for each child: under row-level security a join would be planned for hardly
    /// any rows.
    private static final String COVERAGE =
            """
            select s.org, count(*) as children, count((
                select p.id from pairing p
                where p.student_id = s.id and p.kind = 'TEACHER' and p.ended_on is null)) as covered
            from student s
            where s.left_behind and s.status = 'ENROLLED' and not s.gone group by s.org\
            """;

    private static final String ORGANISATIONS =
            """
            select org, code, name from organisation where kind = :kind and not gone and in_scope(org)
            order by org\
            """;

    @Produces
    static final RuleOf<Coverage> COVERAGE_TARGET = new RuleOf<>("coverage", Coverage.class);

    private final TermWindows windows;
    private final Rules rules;
    private final Sql sql;
    private final Clock clock;

    Scorecard(TermWindows windows, Rules rules, Sql sql, Clock clock) {
        this.windows = windows;
        this.rules = rules;
        this.sql = sql;
        this.clock = clock;
    }

    /// Ordered by organisation, then as the Measures are.
    ///
    /// @throws Refusal.Absent for a term that the county does not have
    @Transactional
    List<Indicator> of(String askedTerm, Grouping by) {
        var term = windows.term(askedTerm);
        if (term.isEmpty() && askedTerm != null) {
            throw Refusal.absent();
        }
        var coverage = rolledUp(coverage());
        var duties = new HashMap<ContactKind, Map<String, Sum>>();
        term.ifPresent(code ->
                Arrays.stream(ContactKind.values())
                        .forEach(kind -> duties.put(kind, rolledUp(windows.sums(kind, code)))));
        var numbers = new ArrayList<Indicator>();
        for (var org : sql.query(ORGANISATIONS).with("kind", by).list(Known.class)) {
            var of = new Line(org, by, term, clock.instant());
            numbers.add(of.coverage(sum(coverage, org), target(org)));
            duties.keySet().stream()
                    .sorted()
                    .map(kind -> of.duty(kind, sum(duties.get(kind), org)))
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private Map<String, Sum> coverage() {
        return sql.query(COVERAGE).list(OfSchool.class).stream()
                .collect(toMap(OfSchool::org, s -> new Sum(s.covered, s.children)));
    }

    private BigDecimal target(Known org) {
        return rules.today(org.org()).of(COVERAGE_TARGET).content().target();
    }

    /// Every organisation above a school has its sum too.
    private static Map<String, Sum> rolledUp(Map<String, Sum> bySchool) {
        var all = new HashMap<String, Sum>();
        bySchool.forEach((org, sum) -> {
            for (int end = org.length(); end > 0; end = org.lastIndexOf('/', end - 1)) {
                all.merge(org.substring(0, end), sum, Sum::plus);
            }
        });
        return all;
    }

    private static Sum sum(Map<String, Sum> sums, Known org) {
        return sums.getOrDefault(org.org(), Sum.NONE);
    }

    /// @param target share of the left-behind children who have a teacher, 0–1
    record Coverage(@NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal target) {}

    private record OfSchool(String org, long children, long covered) {}

    private record Known(String org, String code, String name) {}

    /// By what the numbers are grouped.
    enum Grouping {
        SCHOOL,
        TOWNSHIP,
        COUNTY
    }

    /// The indicators of one organisation.
    private record Line(Known org, Grouping by, Optional<String> term, Instant asOf) {

        Indicator coverage(Sum sum, BigDecimal target) {
            var records = "/api/mentoring/gaps?" + place();
            return indicator("2.4", "left-behind-with-teacher", sum, target, "students", records);
        }

        Indicator duty(ContactKind kind, Sum sum) {
            var records =
                    "/api/mentoring/windows?kind=%s&term=%s&%s"
                            .formatted(kind, encoded(term.orElseThrow()), place());
            return indicator(
                    kind.duty().clause(), nameOf(kind), sum, BigDecimal.ONE, "windows", records);
        }

        private Indicator indicator(
                String clause,
                String name,
                Sum sum,
                BigDecimal target,
                String unit,
                String records) {
            return new Indicator(
                    clause,
                    name,
                    term.orElse(null),
                    org.org(),
                    org.name(),
                    BigDecimal.valueOf(sum.done()),
                    BigDecimal.valueOf(sum.counted()),
                    target,
                    unit,
                    asOf,
                    records);
        }

        private String place() {
            return by == Grouping.SCHOOL
                    ? "school=" + encoded(org.code())
                    : "org=" + encoded(org.org());
        }

        private static String nameOf(ContactKind kind) {
            return switch (kind) {
                case TALK -> "talks-held";
                case HOME_VISIT -> "home-visits-made";
                case WEEKLY_CONTACT -> "weekly-contacts-made";
                case MONTHLY_LIAISON -> "monthly-liaisons-made";
                case BIMONTHLY_VISIT -> "bimonthly-visits-made";
            };
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
