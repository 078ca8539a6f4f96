package org.guanai.kit.file.s3;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// AWS Signature Version 4 of a request to S3.
///
/// @param clock real time: a store refuses a request that is a quarter of an hour off
record Signature(S3User user, Clock clock) {
    /// SHA-256 of nothing.
    static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String SIGNED = "host;x-amz-content-sha256;x-amz-date";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// @param hash SHA-256 of the body in hex
    Map<String, String> headers(String method, URI uri, String hash) {
        var at = MOMENT.format(clock.instant());
        var place = at.substring(0, 8) + "/" + user.region() + "/s3/aws4_request";
        var asked =
                String.join(
                        "\n",
                        method,
                        uri.getRawPath(),
                        uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                        "host:" + uri.getAuthority(),
                        "x-amz-content-sha256:" + hash,
                        "x-amz-date:" + at,
                        "",
                        SIGNED,
                        hash);
        var text = String.join("\n", ALGORITHM, at, place, hash(bytes(asked)));
        var signature = HexFormat.of().formatHex(mac(key(at.substring(0, 8)), text));
        return Map.of(
                "x-amz-content-sha256",
                hash,
                "x-amz-date",
                at,
                "Authorization",
                "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
                        .formatted(ALGORITHM, user.accessKey(), place, SIGNED, signature));
    }

    /// A query as it is signed: sorted, and everything encoded but what RFC 3986 leaves alone.
    static String query(Map<String, String> query) {
        return new TreeMap<>(query)
                .entrySet().stream()
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static String hash(Path file) throws IOException {
        var digest = sha256();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[64 * 1024];
            for (int n; (n = in.read(buffer)) > 0; ) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte[] key(String day) {
        var ofDay = mac(bytes("AWS4" + user.secretKey()), day);
        return mac(mac(mac(ofDay, user.region()), "s3"), "aws4_request");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
