package org.guanai.safety.bullying.questionnaire;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.guanai.safety.bullying.questionnaire.SurveyResults.GradeResults;

/// Withholds numbers from which a child could be told (小数抑制). A grade in which few answered is
/// withheld whole, a question of a grade where few made a choice. What is missing could be had as
/// the difference from the school's numbers, so smaller grades are withheld with it until that says
/// nothing of one grade or of few pupils.
public final class SmallNumbers {
    private final SurveyRule rule;
    private final SortedMap<Integer, Tally> grades;

    public SmallNumbers(SurveyRule rule, SortedMap<Integer, Tally> grades) {
        this.rule = rule;
        this.grades = new TreeMap<>(grades);
    }

    /// @param unused codes
    public SurveyResults results(long unused) {
        var school = new Tally();
        grades.values().forEach(school::add);
        var shown = shown(school);
        var smallGrades = withOthers(small());
        var withheld =
                Arrays.stream(Question.values())
                        .collect(toMap(q -> q, q -> withOthers(telling(q, smallGrades))));
        var results =
                grades.entrySet().stream()
                        .map(grade ->
                                grade(
                                        grade.getKey(),
                                        grade.getValue(),
                                        smallGrades.contains(grade.getKey()),
                                        withheld))
                        .toList();
        return new SurveyResults(school.answers(), unused, shown, results);
    }

    private Map<Question, Map<Choice, Long>> shown(Tally school) {
        if (school.answers() < rule.leastAnswers()) {
            return null;
        }
        var all = new EnumMap<Question, Map<Choice, Long>>(Question.class);
        Arrays.stream(Question.values()).forEach(q -> all.put(q, school.of(q)));
        return all;
    }

    private static GradeResults grade(
            int grade, Tally tally, boolean small, Map<Question, Set<Integer>> withheld) {
        var questions = new EnumMap<Question, Map<Choice, Long>>(Question.class);
        withheld.forEach((question, grades) -> {
            if (!grades.contains(grade)) {
                questions.put(question, tally.of(question));
            }
        });
        return new GradeResults(grade, small ? null : tally.answers(), questions);
    }

    private Set<Integer> small() {
        var small = new HashSet<Integer>();
        grades.forEach((grade, tally) -> {
            if (tally.answers() < rule.leastAnswers()) {
                small.add(grade);
            }
        });
        return small;
    }

    private Set<Integer> telling(Question question, Set<Integer> small) {
        var telling = new HashSet<>(small);
        grades.forEach((grade, tally) -> {
            if (tally.isTelling(question, rule.leastChoice())) {
                telling.add(grade);
            }
        });
        return telling;
    }

    /// Never just one, nor a few pupils together: they would be the difference.
    private Set<Integer> withOthers(Set<Integer> withheld) {
        while (!withheld.isEmpty() && isDifference(withheld)) {
            var next =
                    grades.keySet().stream()
                            .filter(grade -> !withheld.contains(grade))
                            .min(comparingLong(this::answers));
            if (next.isEmpty()) {
                break;
            }
            withheld.add(next.get());
        }
        return withheld;
    }

    private boolean isDifference(Set<Integer> withheld) {
        return withheld.size() == 1
                || withheld.stream().mapToLong(this::answers).sum() < rule.leastAnswers();
    }

    private long answers(int grade) {
        return grades.get(grade).answers();
    }
}
