package org.guanai.aid.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// SHA-256 over the rows of a notice as published: school, programme, term, period, then a line for
/// each row.
final class ContentHash {
    private ContentHash() {}

    static String of(PublicNotice n, List<NoticeEntry> rows) {
        var head =
                String.join(
                        "|", n.schoolCode, n.title, n.term, "" + n.startsOn, "" + n.publishedUntil);
        var lines =
                rows.stream()
                        .map(ContentHash::line)
                        .collect(Collectors.joining("\n", head + "\n", "\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(NoticeEntry e) {
        var row = String.join("|", e.id.toString(), e.maskedName, "" + e.grade, "" + e.className);
        return e.tier == null ? row : row + "|" + e.tier;
    }
}
