package org.guanai.registry.personal;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a name sounds (拼音), without tones: `zhang xiao ming`. A first letter sounds as in family
/// names; the others in the usual way, or in that of names. Each letter is asked for once, since a
/// roster has many.
public final class Pinyin {
    private static final Transliterator FAMILY = sound("Han-Latin/Names");
    private static final Transliterator GIVEN = sound("Han-Latin");
    private static final Map<Integer, String> IN_NAMES = new ConcurrentHashMap<>();
    private static final Map<Integer, String> USUAL = new ConcurrentHashMap<>();

    private Pinyin() {}

    /// As it is most likely said.
    public static String of(String name) {
        return sounds(name).getFirst();
    }

    /// All that it may be said like, the most likely first: `yu zhang he`, `yu chang he`.
    static List<String> sounds(String name) {
        var letters = name.codePoints().toArray();
        return Stream.of(said(letters, Pinyin::usual), said(letters, Pinyin::inNames))
                .distinct()
                .toList();
    }

    private static String said(int[] letters, IntFunction<String> further) {
        return IntStream.range(0, letters.length)
                .mapToObj(i -> i == 0 ? inNames(letters[0]) : further.apply(letters[i]))
                .collect(Collectors.joining())
                .strip();
    }

    private static String inNames(int letter) {
        return IN_NAMES.computeIfAbsent(letter, c -> heard(FAMILY, c));
    }

    private static String usual(int letter) {
        return USUAL.computeIfAbsent(letter, c -> heard(GIVEN, c));
    }

    /// A syllable of a letter has blanks around it; what is no such letter stays.
    private static String heard(Transliterator sound, int letter) {
        var text = Character.toString(letter);
        var heard = sound.transliterate(text).toLowerCase(Locale.ROOT);
        return Character.isIdeographic(letter) ? " " + heard.strip() + " " : heard;
    }

    private static Transliterator sound(String of) {
        return Transliterator.getInstance(of + "; Latin-ASCII");
    }
}
