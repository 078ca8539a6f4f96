package org.guanai.registry.equality.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Who is at school, cut by sex, school, grade or village, and how many of them stand in each
/// special group (1.2). No child is ranked, and small groups are withheld. By hand, because it
/// counts.
@ApplicationScoped
class EquityCounts {
    private static final String COUNT =
            """
            select %s as cut, count(*) as students,
                count(*) filter (where s.sex = '2') as girls,
                count(*) filter (where 'LEFT_BEHIND' = any (g.groups)) as left_behind,
                count(*) filter (where 'MIGRANT' = any (g.groups)) as migrant,
                count(*) filter (where 'HARDSHIP' = any (g.groups)) as hardship,
                count(*) filter (where 'LEARNING_DIFFICULTY' = any (g.groups)) as learning_difficulty
            from student s join enrolment e on e.id = s.enrolment_id
            left join residence v on v.student_id = s.id
            cross join lateral (select array(select m.group_name from group_membership m
                where m.student_id = s.id and m.to_on is null) as groups) g
            where s.status = 'ENROLLED' and lies_in(s.org, :place) group by 1 order by 1 limit 500\
            """;

    private final Sql sql;
    private final Rules rules;
    private final Caller caller;

    EquityCounts(Sql sql, Rules rules, Caller caller) {
        this.sql = sql;
        this.rules = rules;
        this.caller = caller;
    }

    /// At most 500 rows.
    @Transactional
    List<Row> by(Cut cut) {
        var place = new OrgPath(caller.org());
        var smallest = rules.today(place).of(TreatmentDesk.COMPARISON).content().smallest();
        return sql
                .query(COUNT.formatted(cut.column))
                .with("place", place)
                .list(Counted.class)
                .stream()
                .map(counted -> counted.shown(smallest))
                .toList();
    }

    public enum Cut {
        SEX("s.sex"),
        SCHOOL("s.org"),
        GRADE("e.stage || ' ' || e.stage_year"),
        VILLAGE("coalesce(v.village, '')"),
        BOARDING("case when e.boarder then 'BOARDER' else 'DAY' end");

        private final String column;

        Cut(String column) {
            this.column = column;
        }
    }

    /// @param cut code of the sex, path of the school or of the village (empty where it is not
    ///   known), stage and year in it, or BOARDER and DAY
    /// @param girls absent when so few that they could be told apart, as are the others
    public record Row(
            String cut,
            long students,
            @Nullable Long girls,
            @Nullable Long leftBehind,
            @Nullable Long migrant,
            @Nullable Long hardship,
            @Nullable Long learningDifficulty) {}

    private record Counted(
            String cut,
            long students,
            long girls,
            long leftBehind,
            long migrant,
            long hardship,
            long learningDifficulty) {
        Row shown(int smallest) {
            return new Row(
                    cut,
                    students,
                    enough(girls, smallest),
                    enough(leftBehind, smallest),
                    enough(migrant, smallest),
                    enough(hardship, smallest),
                    enough(learningDifficulty, smallest));
        }

        /// None is as telling as all, and names nobody.
        private static Long enough(long count, int smallest) {
            return count == 0 || count >= smallest ? count : null;
        }
    }
}
