package org.guanai.kit.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.guanai.kit.file.s3.S3Bucket;

/// Files in an S3-compatible store that all replicas share. Each service keeps to names that begin
/// with its own. A file is encrypted into a folder of the machine first, since a request must say
/// how long it is and be signed with its hash.
final class S3Store implements FileStore {
    private final S3Bucket bucket;
    private final String service;
    private final Path outgoing;

    S3Store(S3Bucket bucket, String service, Path outgoing) {
        this.bucket = bucket;
        this.service = service;
        this.outgoing = outgoing;
    }

    @Override
    public Incoming create(String name) throws IOException {
        Files.createDirectories(outgoing);
        return new IncomingObject(key(name), Files.createTempFile(outgoing, "upload", ".sealed"));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return bucket.get(key(name));
    }

    @Override
    public void delete(String name) throws IOException {
        bucket.delete(key(name));
    }

    @Override
    public List<String> olderThan(String folder, Instant moment) throws IOException {
        return bucket.list(key(folder) + "/").stream()
                .filter(object -> object.modified().isBefore(moment))
                .map(object -> object.key().substring(service.length() + 1))
                .toList();
    }

    private String key(String name) {
        return service + "/" + name;
    }

    private final class IncomingObject implements Incoming {
        private final String key;
        private final Path file;
        private final OutputStream out;

        private IncomingObject(String key, Path file) throws IOException {
            this.key = key;
            this.file = file;
            this.out = Files.newOutputStream(file);
        }

        @Override
        public OutputStream out() {
            return out;
        }

        @Override
        public void finish() throws IOException {
            out.close();
            bucket.put(key, file);
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(file);
        }
    }
}
