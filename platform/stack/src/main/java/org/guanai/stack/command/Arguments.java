package org.guanai.stack.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.stack.App;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.say.PlatformFailure;

/// Command line after `./guanai COMMAND`.
///
/// @param words positional arguments: the user of `token`
record Arguments(PlatformOptions options, List<String> words) {
    private static final List<String> BASE = List.of("postgres", "kafka", "keycloak", "mail");

    static Arguments parse(PlatformOptions options, List<String> typed) {
        var left = new ArrayDeque<>(typed);
        var words = new ArrayList<String>();
        while (!left.isEmpty()) {
            var word = left.poll();
            switch (word) {
                case "--only" -> options = options.only(parts(value(word, left.poll())));
                case "--no-demo" -> options = options.withDemo(false);
                case "--empty" -> options = options.ofAnOwnCounty();
                case "--state" -> options = options.withState(folder(value(word, left.poll())));
                case "--free-ports" -> options = options.withFreePorts();
                default -> words.add(plain(word));
            }
        }
        return new Arguments(options, List.copyOf(words));
    }

    static Set<String> partNames() {
        var apps = Stream.concat(App.SERVICES.stream(), Stream.of(App.GATEWAY)).map(App::name);
        return Stream.concat(BASE.stream(), apps)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> parts(String list) {
        var parts = Set.of(list.split(","));
        var unknown = parts.stream().filter(part -> !partNames().contains(part)).toList();
        if (!unknown.isEmpty()) {
            throw new PlatformFailure("no such part: " + unknown + "; there are " + partNames());
        }
        return parts;
    }

    private static Path folder(String typed) {
        return Path.of(typed).toAbsolutePath().normalize();
    }

    private static String value(String option, String next) {
        if (next == null || next.startsWith("--")) {
            throw new PlatformFailure(option + " needs a value");
        }
        return next;
    }

    private static String plain(String word) {
        if (word.startsWith("-")) {
            throw new PlatformFailure("no such option: " + word);
        }
        return word;
    }
}
