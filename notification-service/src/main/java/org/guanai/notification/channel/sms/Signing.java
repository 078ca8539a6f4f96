package org.guanai.notification.channel.sms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// How requests to providers are signed: hashes, and the two signatures as their makers publish
/// them.
final class Signing {
    private static final String HMAC = "HmacSHA256";

    private Signing() {}

    /// Aliyun's V3 signature (ACS3-HMAC-SHA256).
    ///
    /// @param query as [#query] writes it
    /// @param headers that are signed, by their names in lower case
    /// @return value of the header `Authorization`
    static String acs3(
            String id, String secret, String query, Map<String, String> headers, String body) {
        var sorted = new TreeMap<>(headers);
        var names = String.join(";", sorted.keySet());
        var lines =
                sorted.entrySet().stream()
                        .map(h -> h.getKey() + ":" + h.getValue().strip() + "\n")
                        .collect(Collectors.joining());
        var canonical = "POST\n/\n" + query + "\n" + lines + "\n" + names + "\n" + sha256(body);
        var signature = hex(hmac(bytes(secret), "ACS3-HMAC-SHA256\n" + sha256(canonical)));
        return "ACS3-HMAC-SHA256 Credential=%s,SignedHeaders=%s,Signature=%s"
                .formatted(id, names, signature);
    }

    /// Tencent Cloud's signature (TC3-HMAC-SHA256).
    ///
    /// @param day UTC, as the timestamp has it
    /// @return value of the header `Authorization`
    static String tc3(Tc3 key, String host, long timestamp, String day, String body) {
        var canonical =
                "POST\n/\n\ncontent-type:application/json; charset=utf-8\nhost:%s\n\ncontent-type;host\n%s"
                        .formatted(host, sha256(body));
        var scope = day + "/" + key.service() + "/tc3_request";
        var toSign = "TC3-HMAC-SHA256\n" + timestamp + "\n" + scope + "\n" + sha256(canonical);
        var ofDay = hmac(bytes("TC3" + key.secret()), day);
        var signing = hmac(hmac(ofDay, key.service()), "tc3_request");
        return "TC3-HMAC-SHA256 Credential=%s/%s, SignedHeaders=content-type;host, Signature=%s"
                .formatted(key.id(), scope, hex(hmac(signing, toSign)));
    }

    /// Sorted by name and escaped as RFC 3986 wants it.
    static String query(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(p -> escaped(p.getKey()) + "=" + escaped(p.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static String sha256(String text) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// @param service that is called, such as `sms`
    record Tc3(String id, String secret, String service) {}
}
