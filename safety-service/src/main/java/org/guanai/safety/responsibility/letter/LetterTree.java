package org.guanai.safety.responsibility.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// The letters as a tree, and how far each layer is.
@ApplicationScoped
class LetterTree {
    /// SQL, since it counts.
    private static final String LAYERS =
            """
            select layer, count(*) as issued, count(*) filter (where state = 'SIGNED') as signed,
                count(*) filter (where state = 'ISSUED') as unsigned
            from (
                select layer, state, year, org from responsibility_letter
                union all select 'CLASS_HOME', state, year, org from home_letter) l
            where state <> 'WITHDRAWN' and year = :year and (:org = '' or org = :org)
            group by layer
            order by array_position(array['BUREAU_SCHOOL', 'SCHOOL_POST', 'SCHOOL_CLASS', 'CLASS_HOME'], layer)\
            """;

    private final ResponsibilityLetters letters;
    private final Sql sql;

    LetterTree(ResponsibilityLetters letters, Sql sql) {
        this.letters = letters;
        this.sql = sql;
    }

    /// @param school null for all that the caller sees
    List<LetterLayers.LayerCount> layers(int year, OrgPath school) {
        return sql.query(LAYERS)
                .with("year", year)
                .with("org", school == null ? "" : school.text())
                .list(LetterLayers.LayerCount.class);
    }

    /// @throws Refusal.Absent when the letter above is none that the caller sees
    /// @throws Refusal.Unprocessable when it is of another layer or year, or taken back
    void requireParent(LetterIssue issue) {
        if (issue.aboveId() == null) {
            return;
        }
        var parent = letters.findByIdOptional(issue.aboveId()).orElseThrow(Refusal::absent);
        var fits =
                issue.layer().above().filter(parent.layer::equals).isPresent()
                        && parent.year == issue.year()
                        && parent.state != LetterState.WITHDRAWN;
        if (!fits) {
            throw Refusal.unprocessable("safety.letter-parent", "aboveId");
        }
    }
}
