package org.guanai.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// `docker-compose.yml` as a tree, anchors and merge keys resolved.
public record ComposeFile(Map<String, Map<String, Object>> services) {
    public static final Path CHECKOUT = Path.of("../..");

    @SuppressWarnings("unchecked")
    public static ComposeFile read() {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Map<String, Object> tree = yaml.load(text(CHECKOUT.resolve("docker-compose.yml")));
        return new ComposeFile((Map<String, Map<String, Object>>) tree.get("services"));
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> environment(String service) {
        return (Map<String, Object>) services.get(service).getOrDefault("environment", Map.of());
    }

    @SuppressWarnings("unchecked")
    Stream<String> mounts() {
        return services.values().stream()
                .map(service -> (List<String>) service.getOrDefault("volumes", List.of()))
                .flatMap(List::stream)
                .map(volume -> volume.split(":")[0]);
    }

    Stream<String> images() {
        return services.values().stream()
                .map(service -> (String) service.get("image"))
                .filter(image -> image != null);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
