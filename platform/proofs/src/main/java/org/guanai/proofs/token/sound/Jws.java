package org.guanai.proofs.token.sound;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

/// A signed token in its compact form (RFC 7515), sound or not.
public final class Jws {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Jws() {}

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    public static String of(ObjectNode header, ObjectNode claims, Signing signing) {
        return of(header.toString(), claims.toString(), signing);
    }

    /// Of texts that may be no JSON.
    public static String of(String header, String claims, Signing signing) {
        var text = encoded(header) + "." + encoded(claims);
        try {
            return text + "." + encoded(signing.sign(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a token says of itself (0) or claims (1).
    public static ObjectNode part(String token, int which) {
        try {
            return (ObjectNode)
                    JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[which]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String encoded(BigInteger number) {
        return encoded(unsigned(number));
    }

    public static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
