package org.guanai.house.source;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads just so much of SQL and HQL in a text as the rules ask for.
public final class SqlText {
    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'|--[^\n]*");

    /// A question mark, with or without a number, where a value may stand.
    private static final Pattern POSITION =
            Pattern.compile(
                    "(?:[=<>,(|]|\\b(?:like|in|any|and|or|limit|offset|values|set|between|then"
                            + "|else|select|interval))\\s*\\?(?=\\d|[\\s,)|]|::|$)",
                    Pattern.CASE_INSENSITIVE);

    /// A pattern is no statement.
    private static final Pattern REGEX = Pattern.compile("\\\\[dswb(.]|\\[\\^?\\w-\\w");

    private static final Pattern WRITES =
            Pattern.compile(
                    "\\binsert\\s+into\\s+(?:only\\s+)?(\\w+)"
                            + "|\\bdelete\\s+from\\s+(?:only\\s+)?(\\w+)"
                            + "|\\bmerge\\s+into\\s+(?:only\\s+)?(\\w+)"
                            + "|\\bupdate\\s+(?:only\\s+)?(?!set\\b)(\\w+)(?:\\s+(?:as\\s+)?\\w+)?\\s+set\\b",
                    Pattern.CASE_INSENSITIVE);

    private SqlText() {}

    public static boolean hasPositions(String text) {
        return text.contains("?")
                && !REGEX.matcher(text).find()
                && POSITION.matcher(bare(text)).find();
    }

    /// Lower-case names of tables and entities, in order.
    public static Stream<String> tablesWritten(String text) {
        return WRITES.matcher(bare(text))
                .results()
                .map(found ->
                        Stream.of(1, 2, 3, 4)
                                .map(found::group)
                                .filter(name -> name != null)
                                .findFirst()
                                .orElseThrow()
                                .toLowerCase());
    }

    private static String bare(String text) {
        return QUOTED.matcher(text).replaceAll("''");
    }
}
