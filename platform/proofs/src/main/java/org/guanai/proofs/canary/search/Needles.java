package org.guanai.proofs.canary.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanai.proofs.canary.flock.Canary;

/// Finds canaries in bytes, each as it is, as the hexadecimal digits that a dump shows of bytes,
/// and inside base64.
final class Needles {
    private static final int CHUNK = 1 << 20;

    /// Bytes that are looked at before all of a needle is compared.
    private static final int TIP = 4;

    private final Map<Integer, List<Needle>> byTip = new HashMap<>();

    /// Which tips there are at all, so that nearly every byte is passed at the cost of one look.
    private final boolean[] known = new boolean[1 << 16];

    private int longest = TIP;

    private record Needle(Canary canary, byte[] bytes) {}

    Needles(List<Canary> canaries) {
        canaries.forEach(canary -> forms(canary.value()).forEach(form -> add(canary, form)));
    }

    /// All that occur in what is left of a stream.
    Set<Canary> in(InputStream stream) throws IOException {
        var found = new HashSet<Canary>();
        var buffer = new byte[CHUNK + longest];
        var kept = 0;
        while (true) {
            var read = stream.readNBytes(buffer, kept, CHUNK);
            search(buffer, kept + read, found);
            if (read < CHUNK) {
                return found;
            }
            var end = kept + read;
            kept = longest - 1;
            System.arraycopy(buffer, end - kept, buffer, 0, kept);
        }
    }

    private void search(byte[] bytes, int end, Set<Canary> found) {
        for (int i = 0; i + TIP <= end; i++) {
            var tip = tip(bytes, i);
            if (known[bucket(tip)]) {
                for (var needle : byTip.getOrDefault(tip, List.of())) {
                    if (isAt(bytes, i, end, needle.bytes())) {
                        found.add(needle.canary());
                    }
                }
            }
        }
    }

    private static boolean isAt(byte[] bytes, int from, int end, byte[] needle) {
        var to = from + needle.length;
        return to <= end && Arrays.equals(bytes, from, to, needle, 0, needle.length);
    }

    private void add(Canary canary, byte[] form) {
        var tip = tip(form, 0);
        known[bucket(tip)] = true;
        byTip.computeIfAbsent(tip, _ -> new ArrayList<>()).add(new Needle(canary, form));
        longest = Math.max(longest, form.length);
    }

    private static Stream<byte[]> forms(String value) {
        var plain = value.getBytes(StandardCharsets.UTF_8);
        var hex = HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII);
        var base64 = IntStream.range(0, 3).mapToObj(offset -> inBase64(plain, offset));
        return Stream.concat(Stream.of(plain, hex), base64);
    }

    /// The characters that depend on nothing but the value, which begins so many bytes after a
    /// multiple of three.
    private static byte[] inBase64(byte[] value, int offset) {
        var shifted = new byte[offset + value.length];
        System.arraycopy(value, 0, shifted, offset, value.length);
        var text = Base64.getEncoder().withoutPadding().encode(shifted);
        var whole = shifted.length / 3 * 4;
        return Arrays.copyOfRange(text, (offset * 8 + 5) / 6, whole);
    }

    private static int tip(byte[] bytes, int at) {
        return bytes[at] << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }

    private static int bucket(int tip) {
        return tip * 0x9E3779B1 >>> 16;
    }
}
