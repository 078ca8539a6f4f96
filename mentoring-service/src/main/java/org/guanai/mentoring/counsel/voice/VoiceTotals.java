package org.guanai.mentoring.counsel.voice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.guanai.mentoring.counsel.voice.form.VoiceRoundView;

/// Adds up what children said.
final class VoiceTotals {
    /// Fewer forms than these could be told apart.
    private static final int FEWEST = 5;

    private static final Map<String, Function<Voice, Integer>> QUESTIONS =
            new TreeMap<>(
                    Map.of(
                            "well", v -> v.well,
                            "adult", v -> v.adult,
                            "mentor", v -> v.mentor,
                            "parents", v -> v.parents,
                            "safe", v -> v.safe,
                            "enough", v -> v.enough));

    private VoiceTotals() {}

    /// Null below five forms.
    static List<VoiceRoundView.VoiceTotal> of(List<Voice> given) {
        return given.size() < FEWEST
                ? null
                : QUESTIONS.entrySet().stream()
                        .map(q -> total(q.getKey(), q.getValue(), given))
                        .toList();
    }

    private static VoiceRoundView.VoiceTotal total(
            String name, Function<Voice, Integer> question, List<Voice> given) {
        return new VoiceRoundView.VoiceTotal(
                name,
                count(question, given, 1),
                count(question, given, 2),
                count(question, given, 3));
    }

    private static long count(Function<Voice, Integer> question, List<Voice> given, int answer) {
        return given.stream().filter(v -> question.apply(v) == answer).count();
    }
}
