package org.guanai.kit.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Where files are kept, and what looks at them first.
@ConfigMapping(prefix = "guanai.files")
public interface FilesConfig {
    /// The folder store; with S3 the folder in which a file is encrypted before it is sent.
    Path dir();

    /// An S3-compatible store, for several machines; without an endpoint files lie in the folder.
    S3 s3();

    /// A virus scanner (clamd); without a host nothing is scanned.
    Clamd clamd();

    interface S3 {
        Optional<URI> endpoint();

        @WithDefault("guanai")
        String bucket();

        @WithDefault("us-east-1")
        String region();

        /// Of the service's own user, who needs to read, write, delete and list below the bucket.
        Optional<String> accessKey();

        Optional<String> secretKey();

        /// Of one request.
        @WithDefault("PT30S")
        Duration timeout();
    }

    interface Clamd {
        Optional<String> host();

        @WithDefault("3310")
        int port();

        /// Until a file is found clean or not; an upload waits no longer.
        @WithDefault("PT20S")
        Duration timeout();
    }
}
