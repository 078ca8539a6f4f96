package org.guanai.registry.personal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a name is found by: its letters without dots and spaces, how it sounds (拼音), and the first
/// letters of that. `张小明 zhangxiaoming zxm`. A search is tidied in the same way, so that any part
/// of any of them is found.
public final class SearchText {
    private SearchText() {}

    public static String of(String name) {
        return Pinyin.sounds(name).stream()
                .map(SearchText::sound)
                .collect(Collectors.joining(" ", tidy(name) + " ", ""));
    }

    private static String sound(String said) {
        var syllables = Arrays.stream(said.split("[^a-z]+")).filter(s -> !s.isEmpty()).toList();
        var initials = syllables.stream().map(s -> s.substring(0, 1)).collect(Collectors.joining());
        return String.join("", syllables) + " " + initials;
    }

    /// @param asked as somebody typed it
    public static String tidy(String asked) {
        var text = Normalizer.normalize(asked, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var tidy = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || isPrivate(c))
                .forEach(tidy::appendCodePoint);
        return isLatin(tidy) ? tidy.toString().replace('v', 'u') : tidy.toString();
    }

    /// `lv` is how people type 吕.
    private static boolean isLatin(CharSequence text) {
        return text.codePoints().allMatch(c -> c < 0x250);
    }

    /// Rare characters that older systems keep in the private use area.
    private static boolean isPrivate(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }
}
