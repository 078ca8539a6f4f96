package org.guanai.registry.exchange.imports.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/// Limits of file imports.
@ConfigMapping(prefix = "guanai.import")
public interface ImportConfig {
    /// Rows of a file, the header not counted; more and the job fails.
    @WithDefault("50000")
    int rows();

    /// Of the file as it is uploaded; larger ones answer 413. `quarkus.http.limits.max-body-size`
    /// must be a little larger.
    @WithDefault("20M")
    MemorySize size();

    /// Of a zipped file when expanded; a bomb is larger.
    @WithDefault("120M")
    MemorySize expanded();

    /// Columns of a file, the unknown ones counted.
    @WithDefault("256")
    int columns();

    /// Rows of one transaction.
    @WithDefault("500")
    int chunk();

    /// How long a file, and with it its rejected rows, can be fetched after the import.
    @WithDefault("P7D")
    Duration kept();

    /// Which services must have taken in the rows before an import is DONE, each with the topics
    /// that it reads: `guanai.import.visible-in.mentoring=guanai.registry.students`.
    Map<String, Set<String>> visibleIn();

    /// How long to wait for them at once; after that the job stays RUNNING, gives its place to
    /// others, and looks again.
    @WithDefault("PT10S")
    Duration patience();
}
