package org.guanai.registry.exchange.imports.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.guanai.sheets.cell.Texts;

/// Several things in one cell, however they are parted: `三1、三2`, `班主任/教师`, `校长兼教师`.
final class WrittenList {
    private static final Pattern SEPARATOR =
            Pattern.compile("[、,\\uFF0C;\\uFF1B/\\uFF0F\\\\|&+＋\\n]+|[兼和及]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

    private WrittenList() {}

    /// All parts, or nothing when one of them is wrong. Spaces part where the whole means nothing.
    ///
    /// @param parser of a part, with the part before it, which is null for the first
    static <T> Optional<List<T>> parse(String text, BiFunction<String, T, Optional<T>> parser) {
        var found = new ArrayList<T>();
        for (var part : SEPARATOR.split(text)) {
            var clean = Texts.clean(part);
            if (clean.isEmpty()) {
                continue;
            }
            var whole = parser.apply(clean, last(found));
            if (whole.isPresent()) {
                found.add(whole.get());
            } else if (!addEach(SPACE.split(clean), found, parser)) {
                return Optional.empty();
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static <T> boolean addEach(
            String[] parts, List<T> found, BiFunction<String, T, Optional<T>> parser) {
        for (var part : parts) {
            var one = parser.apply(part, last(found));
            if (parts.length == 1 || one.isEmpty()) {
                return false;
            }
            found.add(one.get());
        }
        return true;
    }

    private static <T> T last(List<T> found) {
        return found.isEmpty() ? null : found.getLast();
    }
}
