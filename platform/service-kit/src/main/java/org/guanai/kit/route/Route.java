package org.guanai.kit.route;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A method of an address: `PUT /api/aid/applications/{id}`.
record Route(String verb, String template, Pattern pattern) {

    static Route of(String verb, String onClass, String onMethod) {
        var template = part(onClass) + part(onMethod);
        var pattern =
                segments(template)
                        .map(s -> isVariable(s) ? "[^/]+" : Pattern.quote(s))
                        .collect(Collectors.joining("/", "/", "/?"));
        return new Route(verb, template, Pattern.compile(pattern));
    }

    boolean isAt(String path) {
        return pattern.matcher(path).matches();
    }

    /// The segments that are no variables.
    Stream<String> words() {
        return segments(template).filter(s -> !isVariable(s));
    }

    static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static Stream<String> segments(String template) {
        return Stream.of(template.split("/")).filter(s -> !s.isEmpty());
    }

    private static String part(String path) {
        var text = path.replaceAll("^/+|/+$", "");
        return text.isEmpty() ? "" : "/" + text;
    }
}
