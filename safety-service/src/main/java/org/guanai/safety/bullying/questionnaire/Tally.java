package org.guanai.safety.bullying.questionnaire;

import java.util.EnumMap;
import java.util.Map;

/// How often each choice was made, by question.
public final class Tally {
    private final Map<Question, Map<Choice, Long>> numbers = new EnumMap<>(Question.class);

    public void add(Question question, Choice choice, long number) {
        numbers.computeIfAbsent(question, _ -> new EnumMap<>(Choice.class))
                .merge(choice, number, Long::sum);
    }

    void add(Tally other) {
        other.numbers.forEach((question, choices) ->
                choices.forEach((choice, number) -> add(question, choice, number)));
    }

    /// How many pupils answered: every one answers every question.
    long answers() {
        return Map.copyOf(of(Question.BULLIED)).values().stream().mapToLong(n -> n).sum();
    }

    /// Also what nobody chose.
    Map<Choice, Long> of(Question question) {
        var all = new EnumMap<Choice, Long>(Choice.class);
        question.choices().forEach(choice -> all.put(choice, 0L));
        all.putAll(numbers.getOrDefault(question, Map.of()));
        return all;
    }

    /// Whether so few made a choice that they could be guessed.
    boolean isTelling(Question question, int leastChoice) {
        return of(question).values().stream().anyMatch(n -> n > 0 && n < leastChoice);
    }
}
