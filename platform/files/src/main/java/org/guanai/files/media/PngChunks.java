package org.guanai.files.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// A PNG picture without texts and camera data.
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> KEPT =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "pHYs", "sBIT", "bKGD");

    private PngChunks() {}

    /// @throws IllegalArgumentException when it is no PNG to its end
    static byte[] stripped(byte[] picture) {
        try {
            var in = ByteBuffer.wrap(picture);
            var out = new ByteArrayOutputStream();
            out.write(picture, 0, SIGNATURE);
            var at = SIGNATURE;
            String type;
            do {
                var length = in.getInt(at) + AROUND;
                type = new String(picture, at + 4, 4, StandardCharsets.ISO_8859_1);
                if (Character.isUpperCase(type.charAt(0)) || KEPT.contains(type)) {
                    out.write(picture, at, length);
                }
                at += length;
            } while (!type.equals("IEND"));
            return out.toByteArray();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no PNG to its end");
        }
    }
}
