package org.guanai.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.guanai.kit.file.s3.S3Bucket;
import org.guanai.kit.file.s3.S3User;
import org.guanai.kit.id.Ids;
import org.guanai.kit.sealing.KeyFiles;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.transaction.Failures;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Sealed files in a folder, and in an S3 store that a real server offers.
class FileStoreTest {
    private static final String BUCKET = "guanai";
    private static final byte[] CONTENT =
            "低保证 330127".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    /// What holds of both.
    interface AnyStore {
        FileStore store();

        Path keys();

        @Test
        default void aFileIsReadBackByWhoeverHasItsKeyInAnyReplica() {
            var id = Ids.next();
            var key = files().keep(id, CONTENT);
            assertThat(files().read(id, key)).isEqualTo(CONTENT);
        }

        @Test
        default void theStoreSeesNothingOfWhatIsKept() throws IOException {
            var id = Ids.next();
            files().keep(id, CONTENT);
            try (var stored = store().open("attachments/" + id + ".sealed")) {
                assertThat(new String(stored.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("低保证");
            }
        }

        @Test
        default void aFileThatIsNotFinishedIsNotThere() throws IOException {
            var id = Ids.next();
            try (var file = files().create(id)) {
                file.write(CONTENT, 0, CONTENT.length);
            }
            assertThatThrownBy(() -> store().open("attachments/" + id + ".sealed"))
                    .isInstanceOf(NoSuchFileException.class);
        }

        @Test
        default void aDeletedFileIsGoneAndDeletingItAgainIsNothing() {
            var id = Ids.next();
            var key = files().keep(id, CONTENT);
            files().delete(id);
            files().delete(id);
            assertThatThrownBy(() -> files().read(id, key))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(NoSuchFileException.class);
        }

        @Test
        default void filesAreFoundByTheirAge() {
            var id = Ids.next();
            files().keep(id, CONTENT);
            var soon = Instant.now().plus(Duration.ofMinutes(1));
            assertThat(files().olderThan(Duration.ZERO, soon)).contains(id);
            assertThat(files().olderThan(Duration.ofHours(1), soon)).doesNotContain(id);
        }

        default SealedFiles files() {
            return new SealedFiles(
                    store(), "attachments", new Sealer(keys()), "attachment", "file_key");
        }
    }

    @Nested
    class AFolder implements AnyStore {
        @TempDir Path folder;
        @TempDir Path keyFolder;

        @BeforeEach
        void sealingKeys() {
            KeyFiles.generate(keyFolder);
        }

        @Override
        public Path keys() {
            return keyFolder;
        }

        @Override
        public FileStore store() {
            return new FolderStore(folder);
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class AnS3Store implements AnyStore {
        private static final S3User USER = new S3User("us-east-1", "registry", "secret-of-a-test");

        @TempDir Path outgoing;
        @TempDir Path keyFolder;
        private S3Proxy server;

        @BeforeAll
        void aServer() throws Exception {
            var context =
                    ContextBuilder.newBuilder(new TransientApiMetadata())
                            .credentials("identity", "credential")
                            .build(BlobStoreContext.class);
            context.getBlobStore().createContainerInLocation(null, BUCKET);
            server =
                    S3Proxy.builder()
                            .blobStore(context.getBlobStore())
                            .endpoint(URI.create("http://127.0.0.1:0"))
                            .awsAuthentication(
                                    AuthenticationType.AWS_V4, USER.accessKey(), USER.secretKey())
                            .build();
            server.start();
        }

        @AfterAll
        void stop() throws Exception {
            server.stop();
        }

        @BeforeEach
        void sealingKeys() {
            KeyFiles.generate(keyFolder);
        }

        @Override
        public Path keys() {
            return keyFolder;
        }

        @Override
        public FileStore store() {
            return store(USER, BUCKET);
        }

        @Test
        void servicesShareABucketAndSeeTheirOwnFilesOnly() throws IOException {
            var id = Ids.next();
            files().keep(id, CONTENT);
            var other = new S3Store(bucket(USER, BUCKET), "aid", outgoing);
            assertThat(other.olderThan("attachments", Instant.now().plusSeconds(60))).isEmpty();
        }

        @Test
        void nothingIsLeftInTheFolderFromWhichFilesAreSent() throws IOException {
            files().keep(Ids.next(), CONTENT);
            try (var left = Files.list(outgoing)) {
                assertThat(left).isEmpty();
            }
        }

        @Test
        void aWrongSecretIsRefusedAndNotTriedAgain() {
            var stranger = store(new S3User("us-east-1", "registry", "guessed"), BUCKET);
            assertThatThrownBy(() -> stranger.open("attachments/x"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("403");
        }

        @Test
        void aStoreThatIsAwayIsAPassingFailure() {
            var away =
                    new S3Store(
                            new S3Bucket(
                                    URI.create("http://127.0.0.1:1"),
                                    BUCKET,
                                    USER,
                                    Duration.ofSeconds(2)),
                            "registry",
                            outgoing);
            assertThatThrownBy(() -> away.open("attachments/" + UUID.randomUUID()))
                    .satisfies(e -> assertThat(Failures.isPassing(e)).isTrue())
                    .isInstanceOf(SocketException.class);
        }

        private FileStore store(S3User user, String bucket) {
            return new S3Store(bucket(user, bucket), "registry", outgoing);
        }

        private S3Bucket bucket(S3User user, String bucket) {
            var endpoint = URI.create("http://127.0.0.1:" + server.getPort());
            return new S3Bucket(endpoint, bucket, user, Duration.ofSeconds(10));
        }
    }
}
