package org.guanai.registry.child.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Whatever stands in a child's history can be opened where the entry points to.
class TimelineKindTest {
    private static final Path DOCUMENTS = Path.of("../docs/openapi");

    @Test
    void whatAnEntryPointsToCanBeRead() {
        var paths =
                Arrays.stream(TimelineKind.values())
                        .map(TimelineKind::path)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        assertThat(paths)
                .isNotEmpty()
                .allMatch(path -> readable(path.split("/")[2]).contains(path));
    }

    /// Paths of a service where one record is read, without its id.
    private static List<String> readable(String service) {
        try {
            var document =
                    new ObjectMapper().readTree(DOCUMENTS.resolve(service + ".json").toFile());
            return document.path("paths").properties().stream()
                    .filter(path -> path.getValue().has("get"))
                    .map(path -> path.getKey().replaceAll("\\{\\w+}$", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
