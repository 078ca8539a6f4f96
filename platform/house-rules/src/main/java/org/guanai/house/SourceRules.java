package org.guanai.house;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guanai.house.source.Source;

/// How sources name what they use.
final class SourceRules {
    private SourceRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("typesAreImported", module -> each(module, SourceRules::fullNames)),
                new Rule("importsAreUsed", module -> each(module, SourceRules::unusedImports)));
    }

    private static List<String> each(HouseModule module, Function<Source, Stream<String>> broken) {
        return module.sources().stream().flatMap(broken).toList();
    }

    /// But for two types of one simple name in one file.
    private static Stream<String> fullNames(Source source) {
        return source.fullNames().stream()
                .filter(name -> !clashes(source, name.value()))
                .map(name -> source.at(name.line()) + " " + name.value());
    }

    private static boolean clashes(Source source, String name) {
        var simple = name.substring(name.lastIndexOf('.') + 1);
        return source.types().contains(simple)
                || source.imports().stream()
                        .anyMatch(i -> i.simpleName().equals(simple) && !i.name().equals(name));
    }

    private static Stream<String> unusedImports(Source source) {
        return source.imports().stream()
                .filter(i -> !i.simpleName().equals("*") && !uses(source, i.simpleName()))
                .map(i -> source.at(i.line()) + " " + i.name());
    }

    private static boolean uses(Source source, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(source.text()).find();
    }
}
