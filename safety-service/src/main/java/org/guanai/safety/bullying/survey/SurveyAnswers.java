package org.guanai.safety.bullying.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.guanai.kit.sql.Sql;
import org.guanai.safety.bullying.questionnaire.Choice;
import org.guanai.safety.bullying.questionnaire.Question;
import org.guanai.safety.bullying.questionnaire.Tally;

@ApplicationScoped
class SurveyAnswers implements PanacheRepositoryBase<SurveyAnswer, UUID> {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select grade, question, choice, count(*) as number from survey_answer
            where survey_id = :survey group by grade, question, choice\
            """;

    private final Sql sql;

    SurveyAnswers(Sql sql) {
        this.sql = sql;
    }

    /// By grade.
    SortedMap<Integer, Tally> tally(UUID survey) {
        var grades = new TreeMap<Integer, Tally>();
        for (var row : sql.query(COUNT).with("survey", survey).list(Row.class)) {
            grades.computeIfAbsent(row.grade, _ -> new Tally())
                    .add(row.question, row.choice, row.number);
        }
        return grades;
    }

    private record Row(int grade, Question question, Choice choice, long number) {}
}
