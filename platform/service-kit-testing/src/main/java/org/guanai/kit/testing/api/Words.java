package org.guanai.kit.testing.api;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes a comment of the code apart.
final class Words {
    private static final Pattern TAG = Pattern.compile("(?m)^\\s*@(\\w+)\\s*");
    private static final Pattern SENTENCE =
            Pattern.compile("(?s)(.+?)(?:\\.(?=\\s|$)|。|$)\\s*(.*)");

    private Words() {}

    /// @param parts what is said of each parameter or component
    record Said(String summary, String rest, Map<String, String> parts) {
        static final Said NOTHING = new Said("", "", Map.of());

        String all() {
            return rest.isEmpty() ? summary : summary + ". " + rest;
        }
    }

    static Said of(String comment) {
        var parts = new HashMap<String, String>();
        var tag = TAG.matcher(comment);
        var body = comment;
        var begin = -1;
        var kind = "";
        while (tag.find()) {
            if (begin < 0) {
                body = comment.substring(0, tag.start());
            } else {
                part(kind, comment.substring(begin, tag.start()), parts);
            }
            kind = tag.group(1);
            begin = tag.end();
        }
        if (begin >= 0) {
            part(kind, comment.substring(begin), parts);
        }
        var sentence = SENTENCE.matcher(unwrapped(body));
        return sentence.matches()
                ? new Said(sentence.group(1), sentence.group(2), parts)
                : new Said("", "", parts);
    }

    private static void part(String kind, String text, Map<String, String> parts) {
        var words = unwrapped(text).split(" ", 2);
        if (kind.equals("param") && words.length == 2) {
            parts.put(words[0], words[1]);
        }
    }

    /// Paragraphs stay, lines do not.
    private static String unwrapped(String text) {
        return text.strip()
                .replaceAll("\\s*\\n\\s*\\n\\s*", "\0")
                .replaceAll("\\s+", " ")
                .replace("\0", "\n\n");
    }
}
