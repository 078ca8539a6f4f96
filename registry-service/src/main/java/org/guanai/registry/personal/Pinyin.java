package org.guanai.registry.personal;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How a name sounds (拼音), without tones: `zhang xiao ming`. Of a first letter that sounds in several
/// ways the one of family names. Each letter is asked for once, since a roster has many.
public final class Pinyin {
    private static final Transliterator FAMILY = sound("Han-Latin/Names");
    private static final Transliterator GIVEN = sound("Han-Latin");
    private static final Map<Integer, String> FIRST = new ConcurrentHashMap<>();
    private static final Map<Integer, String> FURTHER = new ConcurrentHashMap<>();

    private Pinyin() {}

    public static String of(String name) {
        var letters = name.codePoints().toArray();
        return IntStream.range(0, letters.length)
                .mapToObj(i -> i == 0 ? first(letters[0]) : further(letters[i]))
                .collect(Collectors.joining())
                .strip();
    }

    private static String first(int letter) {
        return FIRST.computeIfAbsent(letter, c -> heard(FAMILY, c));
    }

    private static String further(int letter) {
        return FURTHER.computeIfAbsent(letter, c -> heard(GIVEN, c));
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
