package org.guanai.registry.child.census.totals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.child.census.known.CensusOutcome;

/// Counts a census. By hand, because it counts.
@ApplicationScoped
class CensusCounts {
    private static final String COUNT =
            """
            select l.outcome, l.sex, extract(year from age(c.opens_on, l.birth_date))::int as age, l.stage,
                l.parents_away, l.guardianship, 'STATE_COUNCIL' = any (l.definitions) as state_council,
                'SCHOOL_ROLL' = any (l.definitions) as school_roll, count(*) as children
            from census_line l join census c on c.id = l.census_id where c.id = :census
            group by 1, 2, 3, 4, 5, 6, 7, 8\
            """;
    private static final String KNOWN = "select 1 from census where id = :census";

    private final Sql sql;

    CensusCounts(Sql sql) {
        this.sql = sql;
    }

    /// @throws Refusal.Absent when the caller's county has no such census
    @Transactional
    CensusTotals of(UUID census) {
        sql.query(KNOWN).with("census", census).one(r -> true).orElseThrow(Refusal::absent);
        var all = sql.query(COUNT).with("census", census).list(Cell.class);
        var counted = all.stream().filter(cell -> cell.outcome.isLeftBehind()).toList();
        var total = sum(counted.stream());
        var bySex = by(counted, Cell::sex);
        var byAge = by(counted, cell -> String.valueOf(cell.age));
        var byStage = by(counted, Cell::stage);
        var byParents = by(counted, Cell::parentsAway);
        var byGuardianship = by(counted, Cell::guardianship);
        var added = of(all, CensusOutcome.NEW);
        var expected = sum(all.stream()) - added;
        return new CensusTotals(
                census,
                expected,
                of(all, CensusOutcome.UNDECIDED),
                of(all, CensusOutcome.CONFIRMED),
                of(all, CensusOutcome.CHANGED),
                of(all, CensusOutcome.GONE),
                added,
                total,
                bySex,
                byAge,
                byStage,
                byParents,
                byGuardianship,
                sum(counted.stream().filter(Cell::stateCouncil)),
                sum(counted.stream().filter(Cell::schoolRoll)),
                sum(counted.stream().filter(cell -> cell.stateCouncil && cell.schoolRoll)),
                Stream.of(bySex, byAge, byStage, byParents, byGuardianship)
                                .allMatch(part -> total(part) == total)
                        && total - added
                                == expected
                                        - of(all, CensusOutcome.UNDECIDED)
                                        - of(all, CensusOutcome.GONE));
    }

    private static Map<String, Long> by(List<Cell> cells, Function<Cell, String> mark) {
        var parts = new TreeMap<String, Long>();
        cells.forEach(cell -> parts.merge(mark.apply(cell), cell.children, Long::sum));
        return parts;
    }

    private static long of(List<Cell> all, CensusOutcome outcome) {
        return sum(all.stream().filter(cell -> cell.outcome == outcome));
    }

    private static long sum(Stream<Cell> cells) {
        return cells.mapToLong(Cell::children).sum();
    }

    private static long total(Map<String, Long> part) {
        return part.values().stream().mapToLong(Long::longValue).sum();
    }

    private record Cell(
            CensusOutcome outcome,
            String sex,
            int age,
            String stage,
            String parentsAway,
            String guardianship,
            boolean stateCouncil,
            boolean schoolRoll,
            long children) {}
}
