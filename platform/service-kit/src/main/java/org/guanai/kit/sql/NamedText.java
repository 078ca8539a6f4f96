package org.guanai.kit.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a statement with its named parameters (`:name`), parsed for the driver. Casts
/// (`::`), quoted texts and names, dollar quotes and comments are left alone; a `?` is an operator.
///
/// @param jdbc what the driver gets
/// @param names each parameter once
/// @param positions for each place of the driver, which of the names goes there
/// @param aboutSets whether a parameter is a set of rows (`any(:ids)`, `unnest(:ids …)`)
record NamedText(String jdbc, List<String> names, int[] positions, boolean aboutSets) {
    private static final Memory<String, NamedText> PARSED = new Memory<>(NamedText::parse);
    private static final Pattern PIECE =
            Pattern.compile(
                    """
                    (?<skipped>'(?:[^']|'')*' | "[^"]*" | --[^\\n]* | /\\*.*?\\*/ | \\$(\\w*)\\$.*?\\$\\2\\$ | ::+)
                    | :(?<name>[a-zA-Z]\\w*)
                    | (?<operator>\\?)\
                    """,
                    Pattern.COMMENTS | Pattern.DOTALL);
    private static final Pattern SET =
            Pattern.compile("\\b(any|all|unnest)\\s*\\(\\s*:\\w", Pattern.CASE_INSENSITIVE);

    static NamedText of(String text) {
        return PARSED.of(text);
    }

    /// @return the number of the name, or -1
    int indexOf(String name) {
        return names.indexOf(name);
    }

    private static NamedText parse(String text) {
        var names = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var jdbc = new StringBuilder();
        var matcher = PIECE.matcher(text);
        while (matcher.find()) {
            if (matcher.group("name") instanceof String name) {
                if (!names.contains(name)) {
                    names.add(name);
                }
                places.add(names.indexOf(name));
                matcher.appendReplacement(jdbc, "?");
            } else {
                matcher.appendReplacement(jdbc, matcher.group("operator") == null ? "$0" : "??");
            }
        }
        matcher.appendTail(jdbc);
        var positions = places.stream().mapToInt(Integer::intValue).toArray();
        return new NamedText(
                jdbc.toString(), List.copyOf(names), positions, SET.matcher(text).find());
    }
}
