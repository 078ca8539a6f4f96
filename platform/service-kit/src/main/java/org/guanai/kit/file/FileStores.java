package org.guanai.kit.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.kit.file.s3.S3Bucket;
import org.guanai.kit.file.s3.S3User;

/// Chooses the store of this installation.
@ApplicationScoped
class FileStores {
    @Produces
    @Singleton
    FileStore store(FilesConfig config, @ConfigProperty(name = "guanai.service") String service) {
        var s3 = config.s3();
        return s3.endpoint()
                .<FileStore>map(endpoint ->
                        new S3Store(
                                bucket(endpoint, s3), service, config.dir().resolve("outgoing")))
                .orElseGet(() -> new FolderStore(config.dir()));
    }

    private static S3Bucket bucket(URI endpoint, FilesConfig.S3 s3) {
        return new S3Bucket(
                endpoint,
                s3.bucket(),
                new S3User(s3.region(), s3.accessKey().orElseThrow(), s3.secretKey().orElseThrow()),
                s3.timeout());
    }
}
