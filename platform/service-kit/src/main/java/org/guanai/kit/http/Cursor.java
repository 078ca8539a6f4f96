package org.guanai.kit.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// The place where a page ended: the sort key of its last row, opaque to the client.
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String of(Object... sortKey) {
        var text =
                Arrays.stream(sortKey).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// What `of` put together, still in one piece.
    ///
    /// @throws IllegalArgumentException when the cursor is not one of ours
    static String decoded(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    /// The parts of a sort key that was decoded.
    static List<String> parts(String sortKey) {
        return List.of(sortKey.split(SEPARATOR, -1));
    }
}
