package org.guanai.files.export.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Limits of exports.
@ConfigMapping(prefix = "guanai.exports")
public interface ExportConfig {
    /// Rows of one file, even with an approval.
    @WithDefault("50000")
    int rows();

    /// Rows of one PDF: a hundred pages.
    @WithDefault("2500")
    int rowsOfPdf();

    /// How long a file can be fetched; then it is erased.
    @WithDefault("P7D")
    Duration kept();

    /// Where it is published that one waits for an approval: the service's own events.
    @WithDefault("${guanai.topics.events}")
    String topic();
}
