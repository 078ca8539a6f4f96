package org.guanai.registry.equality.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.time.BusinessZone;
import org.guanai.registry.calendar.term.PlannedTerm;
import org.guanai.registry.calendar.term.TermBook;
import org.guanai.registry.equality.treatment.TreatmentReport.Line;
import org.guanai.registry.equality.treatment.TreatmentReport.State;

/// Compares migrant children with local ones (3.1.2d). What nobody has recorded is said to be not
/// recorded. By hand, because it counts.
@ApplicationScoped
class TreatmentDesk {
    @Produces
    static final RuleOf<Comparison> COMPARISON =
            new RuleOf<>("equal-treatment.report", Comparison.class);

    private static final String METHOD =
            "children enrolled today; share of them to whom it happened in the term";

    /// What happened to a child stands on its timeline.
    private static final String COUNT =
            """
            select exists (select from group_membership m where m.student_id = s.id
                    and m.group_name = 'MIGRANT' and m.to_on is null) as migrant,
                count(*) as children,
                count(*) filter (where exists (select from timeline t where t.student_id = s.id
                    and t.kind = :kind and not t.withdrawn and t.at >= :from and t.at < :to)) as concerned
            from student s where s.status = 'ENROLLED' and lies_in(s.org, :place) group by 1\
            """;

    /// What schools have recorded.
    private static final String RECORDED =
            """
            with concerned as materialized (select distinct unnest(t.students) as id from treatment_record t
                where t.field = :field and t.withdrawn_at is null and lies_in(t.org, :place)
                    and t.happened_on between :first and :last)
            select exists (select from group_membership m where m.student_id = s.id
                    and m.group_name = 'MIGRANT' and m.to_on is null) as migrant,
                count(*) as children, count(c.id) as concerned
            from student s left join concerned c on c.id = s.id
            where s.status = 'ENROLLED' and lies_in(s.org, :place) group by 1\
            """;

    private final Sql sql;
    private final TermBook terms;
    private final Rules rules;
    private final Caller caller;

    TreatmentDesk(Sql sql, TermBook terms, Rules rules, Caller caller) {
        this.sql = sql;
        this.terms = terms;
        this.rules = rules;
        this.caller = caller;
    }

    /// @throws Refusal.Absent when the county has no such term
    @Transactional
    TreatmentReport report(String term) {
        var place = new OrgPath(caller.org());
        var found =
                terms.of(place.county()).stream()
                        .filter(t -> t.code().equals(term))
                        .findFirst()
                        .orElseThrow(Refusal::absent);
        var rule = rules.today(place).of(COMPARISON).content();
        var lines = Arrays.stream(Field.values()).map(f -> line(f, place, found, rule)).toList();
        return new TreatmentReport(found.code(), METHOD, rule.smallest(), lines);
    }

    private Line line(Field field, OrgPath place, PlannedTerm term, Comparison rule) {
        var groups =
                switch (field) {
                    case HARDSHIP_AID -> paid(place, term);
                    case FEES, AWARDS, YOUTH_ORGANISATIONS, EXAMS, ACTIVITIES ->
                            recorded(field, place, term);
                };
        var nothing = groups.stream().allMatch(g -> g.concerned == 0);
        return nothing && field != Field.HARDSHIP_AID
                ? Line.not(field, State.NOT_RECORDED)
                : compared(field, groups, rule);
    }

    private List<Group> paid(OrgPath place, PlannedTerm term) {
        return sql.query(COUNT)
                .with("kind", "PAYMENT_MADE")
                .with("place", place)
                .with("from", start(term.startsOn()))
                .with("to", start(term.endsOn().plusDays(1)))
                .list(Group.class);
    }

    private List<Group> recorded(Field field, OrgPath place, PlannedTerm term) {
        return sql.query(RECORDED)
                .with("field", field)
                .with("place", place)
                .with("first", term.startsOn())
                .with("last", term.endsOn())
                .list(Group.class);
    }

    /// Of fees it is worse to have more.
    private static Line compared(Field field, List<Group> groups, Comparison rule) {
        var migrants = of(groups, true);
        var locals = of(groups, false);
        if (migrants.children < rule.smallest() || locals.children < rule.smallest()) {
            return Line.not(field, State.WITHHELD);
        }
        var less = locals.share().subtract(migrants.share());
        var gap = field == Field.FEES ? less.negate() : less;
        return new Line(
                field,
                State.RECORDED,
                migrants.children,
                migrants.share(),
                locals.children,
                locals.share(),
                gap.compareTo(rule.gap()) > 0);
    }

    private static Group of(List<Group> groups, boolean migrant) {
        return groups.stream()
                .filter(g -> g.migrant == migrant)
                .findFirst()
                .orElse(new Group(migrant, 0, 0));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessZone.ID).toInstant();
    }

    /// @param smallest groups of fewer children are withheld
    /// @param gap of the shares, beyond which migrant children fare worse
    record Comparison(
            @Min(3) @Max(100) int smallest,
            @NotNull @DecimalMin("0.00") @DecimalMax("0.50") BigDecimal gap) {}

    private record Group(boolean migrant, long children, long concerned) {
        BigDecimal share() {
            return BigDecimal.valueOf(concerned)
                    .divide(BigDecimal.valueOf(children), 3, RoundingMode.HALF_UP);
        }
    }
}
