package org.guanai.kit.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.guanai.kit.id.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {
    private static final String NUMBER = "330127201501011234";

    @TempDir Path folder;

    @BeforeEach
    void keys() {
        KeyFiles.generate(folder);
    }

    @Nested
    class ASealedField {
        private final java.util.UUID row = Ids.next();

        @Test
        void opensInItsPlace() {
            var sealer = new Sealer(folder);
            var sealed = sealer.seal(NUMBER, "student", row, "document");
            assertEquals(NUMBER, sealer.open(sealed, "student", row, "document"));
        }

        @Test
        void showsNothingOfItsText() {
            var sealed = new Sealer(folder).seal(NUMBER, "student", row, "document");
            assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains(NUMBER));
        }

        @Test
        void opensInNoOtherRowOrColumn() {
            var sealer = new Sealer(folder);
            var sealed = sealer.seal(NUMBER, "student", row, "document");
            refused(() -> sealer.open(sealed, "student", Ids.next(), "document"));
            refused(() -> sealer.open(sealed, "student", row, "phone"));
            refused(() -> sealer.open(sealed, "guardian", row, "document"));
        }

        @Test
        void opensAfterAKeyWasAdded() {
            var sealed = new Sealer(folder).seal(NUMBER, "student", row, "document");
            KeyFiles.rotate(folder.resolve(KeyFiles.SEALING));
            var rotated = new Sealer(folder);
            assertEquals(NUMBER, rotated.open(sealed, "student", row, "document"));
            assertFalse(sameKey(sealed, rotated.seal(NUMBER, "student", row, "document")));
        }

        @Test
        void staysShutUnderOtherKeys(@TempDir Path others) {
            var sealed = new Sealer(folder).seal(NUMBER, "student", row, "document");
            KeyFiles.generate(others);
            refused(() -> new Sealer(others).open(sealed, "student", row, "document"));
        }

        @Test
        void ofNothingIsNothing() {
            assertNull(new Sealer(folder).seal(null, "student", row, "document"));
            assertNull(new Sealer(folder).open(null, "student", row, "document"));
        }

        /// Tink puts the key's id before the ciphertext.
        private static boolean sameKey(byte[] one, byte[] other) {
            return Arrays.equals(one, 0, 5, other, 0, 5);
        }
    }

    @Nested
    class ABlindIndex {
        @Test
        void isTheSameForTheSameValue() {
            var first = new BlindIndex(folder).of("student.document", NUMBER);
            assertArrayEquals(first, new BlindIndex(folder).of("student.document", NUMBER));
            assertEquals(16, first.length);
        }

        @Test
        void differsByDomainAndValue() {
            var index = new BlindIndex(folder);
            var one = index.of("student.document", NUMBER);
            assertFalse(Arrays.equals(one, index.of("staff.document", NUMBER)));
            assertFalse(Arrays.equals(one, index.of("student.document", NUMBER + "X")));
        }

        @Test
        void cannotBeComputedWithoutTheKey(@TempDir Path others) {
            KeyFiles.generate(others);
            assertFalse(
                    Arrays.equals(
                            new BlindIndex(folder).of("student.document", NUMBER),
                            new BlindIndex(others).of("student.document", NUMBER)));
        }

        @Test
        void isFoundAfterAKeyWasAdded() {
            var stored = new BlindIndex(folder).of("student.document", NUMBER);
            KeyFiles.rotate(folder.resolve(KeyFiles.INDEX));
            var candidates = new BlindIndex(folder).candidates("student.document", NUMBER);
            assertEquals(2, candidates.size());
            assertFalse(Arrays.equals(stored, candidates.getFirst()));
            assertArrayEquals(stored, candidates.getLast());
        }
    }

    @Nested
    class ATextSealedForAConsumer {
        @TempDir Path itsFolder;

        @BeforeEach
        void pair() {
            KeyFiles.generatePair("reader", itsFolder, folder);
        }

        @Test
        void opensThere() {
            var sealed = sender().seal("reader", "13800138000", "guardian:1:phone");
            assertEquals("13800138000", reader().open(sealed, "guardian:1:phone"));
        }

        @Test
        void opensInNoOtherContext() {
            var sealed = sender().seal("reader", "13800138000", "guardian:1:phone");
            refused(() -> reader().open(sealed, "guardian:2:phone"));
        }

        @Test
        void doesNotOpenAtItsSender() {
            var sealed = sender().seal("reader", "13800138000", "guardian:1:phone");
            refused(() -> sender().open(sealed, "guardian:1:phone"));
        }

        @Test
        void isRefusedWhenItIsNoneAtAll() {
            refused(() -> reader().open("not sealed", "guardian:1:phone"));
        }

        @Test
        void opensBeforeAndAfterTheReaderRotates() {
            var old = sender().seal("reader", "old", "x");
            var secret = itsFolder.resolve("reader-private.json");
            KeyFiles.rotate(secret);
            KeyFiles.publish(secret, folder.resolve("reader-public.json"));
            var young = sender().seal("reader", "young", "x");
            assertEquals("old", reader().open(old, "x"));
            assertEquals("young", reader().open(young, "x"));
        }

        private ConsumerSeal sender() {
            return new ConsumerSeal(folder, "sender");
        }

        private ConsumerSeal reader() {
            return new ConsumerSeal(itsFolder, "reader");
        }
    }

    @Nested
    class KeyFile {
        @Test
        void missingKeepsTheServiceFromStarting(@TempDir Path empty) {
            refused(() -> new Sealer(empty));
            refused(() -> new BlindIndex(empty));
        }

        @Test
        void readableByOthersKeepsTheServiceFromStarting() throws Exception {
            var file = folder.resolve(KeyFiles.SEALING);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            refused(() -> new Sealer(folder));
        }

        @Test
        void damagedKeepsTheServiceFromStarting() throws Exception {
            Files.writeString(folder.resolve(KeyFiles.SEALING), "{}");
            refused(() -> new Sealer(folder));
        }

        @Test
        void isReadableByItsOwnerOnly() throws Exception {
            var permissions = Files.getPosixFilePermissions(folder.resolve(KeyFiles.INDEX));
            assertEquals("rw-------", PosixFilePermissions.toString(permissions));
        }

        @Test
        void isNeverWrittenOver() throws Exception {
            var before = Files.readString(folder.resolve(KeyFiles.SEALING));
            KeyFiles.generate(folder);
            assertEquals(before, Files.readString(folder.resolve(KeyFiles.SEALING)));
        }

        @Test
        void ofAnotherKindIsRefused() throws Exception {
            Files.copy(folder.resolve(KeyFiles.INDEX), folder.resolve("copy"));
            Files.delete(folder.resolve(KeyFiles.SEALING));
            Files.move(folder.resolve("copy"), folder.resolve(KeyFiles.SEALING));
            refused(() -> new Sealer(folder));
        }
    }

    private static void refused(Runnable attempt) {
        var refusal = assertThrows(IllegalStateException.class, attempt::run);
        assertTrue(!refusal.getMessage().contains(NUMBER));
    }
}
