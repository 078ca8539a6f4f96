package org.guanai.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.guanai.stack.folder.CacheFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppCopyTest {
    @TempDir Path folder;
    private Path built;
    private AppCopy copy;

    @BeforeEach
    void build() throws IOException {
        built = folder.resolve("quarkus-app");
        copy = new AppCopy(built, folder.resolve("apps/registry"));
        build("first", 1_000);
        copy.refresh();
    }

    @Test
    void aBuildDoesNotTouchWhatRuns() throws IOException {
        var running = copy.jar();
        CacheFolder.delete(built);
        assertThat(running).hasContent("first");
        assertThat(running.resolveSibling("lib/main/kit.jar")).hasContent("first");
    }

    @Test
    void aNewBuildIsRunNextTime() throws IOException {
        CacheFolder.delete(built);
        build("second", 2_000);
        copy.refresh();
        assertThat(copy.jar()).hasContent("second");
        assertThat(folder.resolve("apps/registry")).isDirectoryContaining("glob:**2000");
    }

    private void build(String content, long time) throws IOException {
        Files.createDirectories(built.resolve("lib/main"));
        Files.writeString(built.resolve("lib/main/kit.jar"), content);
        var jar = Files.writeString(built.resolve("quarkus-run.jar"), content);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(time));
    }
}
