package org.guanai.proofs.canary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.guanai.proofs.canary.flock.Canary;
import org.guanai.proofs.canary.flock.Sort;
import org.junit.jupiter.api.Test;

class NeedlesTest {
    private static final Canary PHONE = new Canary("phone", Sort.LOGIN, "19123450017");
    private static final Canary NOTE = new Canary("note", Sort.SEALED, "zqwxkjvbnmprst");
    private final Needles needles = new Needles(List.of(PHONE, NOTE));

    @Test
    void findsAValueAsItIsAndNothingElse() throws IOException {
        assertThat(in("{\"phone\":\"+8619123450017\"}")).containsExactly(PHONE);
        assertThat(in("{\"phone\":\"191****0017\"}")).isEmpty();
        assertThat(in("1912345001")).isEmpty();
    }

    @Test
    void findsItInTheHexadecimalDigitsOfADump() throws IOException {
        var hex = HexFormat.of().formatHex(NOTE.value().getBytes(StandardCharsets.UTF_8));
        assertThat(in("(1,\"\\\\x00ff" + hex + "\")")).containsExactly(NOTE);
    }

    @Test
    void findsItInBase64WhereverItBegins() throws IOException {
        for (var before : List.of("", "a", "ab", "abc")) {
            var bytes = (before + NOTE.value() + "rest").getBytes(StandardCharsets.UTF_8);
            assertThat(in("x=" + Base64.getEncoder().encodeToString(bytes))).containsExactly(NOTE);
        }
    }

    @Test
    void findsItAcrossTheEndOfAChunk() throws IOException {
        for (int i = 0; i < 16; i++) {
            var before = ".".repeat((1 << 20) - i);
            assertThat(in(before + NOTE.value() + "." + PHONE.value()))
                    .containsExactlyInAnyOrder(NOTE, PHONE);
        }
    }

    private Set<Canary> in(String text) throws IOException {
        return needles.in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
