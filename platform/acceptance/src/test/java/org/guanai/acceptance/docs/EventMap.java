package org.guanai.acceptance.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who publishes each event and who reads it, from the sources of the services, as a page.
///
/// @param services Java sources by service
/// @param events simple names by the service that publishes them
record EventMap(Map<String, List<Source>> services, Map<String, Set<String>> events) {
    private static final Path EVENTS = Path.of("platform/events/src/main/java/org/guanai/events");
    private static final List<String> SERVICES =
            List.of("registry", "mentoring", "aid", "safety", "notification", "reference");

    /// @param home the checkout
    static EventMap of(Path home) {
        var services = new TreeMap<String, List<Source>>();
        for (var service : SERVICES) {
            var module = service.equals("reference") ? "platform/reference" : service + "-service";
            services.put(service, sources(home.resolve(module).resolve("src/main/java")));
        }
        var events = new TreeMap<String, Set<String>>();
        for (var source : sources(home.resolve(EVENTS))) {
            if (source.text.contains("public record ")) {
                events.computeIfAbsent(source.folder(), _ -> new TreeSet<>()).add(source.name());
            }
        }
        return new EventMap(services, events);
    }

    String page() {
        return """
        # Events and their readers · 事件与读者

        Generated from the sources. An event that nobody reads is not published, or its reader is missing.

        | Event 事件 | Published by 发布 | Read by 读者 |
        |---|---|---|
        """
                + all().map(this::row).collect(joining("\n"))
                + "\n";
    }

    /// Events that no service reads.
    List<String> unread() {
        return all().filter(event -> readers(event).isEmpty()).map(Event::name).toList();
    }

    private Stream<Event> all() {
        return events.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(name -> new Event(of.getKey(), name)));
    }

    private String row(Event event) {
        return "| `%s` | %s | %s |"
                .formatted(event.name, event.owner, String.join(", ", readers(event)));
    }

    /// A reader asks for the class of the event where it consumes.
    private List<String> readers(Event event) {
        var asked = Pattern.compile("\\b" + event.name + "\\.class\\b");
        return services.entrySet().stream()
                .filter(service ->
                        service.getValue().stream().anyMatch(s -> asked.matcher(s.text).find()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Source> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).map(Source::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Event(String owner, String name) {}

    /// A Java file.
    record Source(Path file, String text) {
        static Source of(Path file) {
            try {
                return new Source(file, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String name() {
            return file.getFileName().toString().replace(".java", "");
        }

        /// Of a service; what lies beside the folders is every service's.
        String folder() {
            var path = file.toString();
            var below = path.substring(path.lastIndexOf("/events/") + 8).split("/");
            return below.length == 1 ? "every service" : below[0];
        }
    }
}
