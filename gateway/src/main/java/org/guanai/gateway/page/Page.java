package org.guanai.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.guanai.gateway.request.Exchange;

/// A static file of the gateway, held in memory, plain and compressed.
///
/// @param policy what the browser may load for it, as a `Content-Security-Policy`
record Page(Buffer plain, Buffer packed, String tag, String type, String policy) {

    static Page of(String file, String type, String policy) {
        try (var in = Page.class.getResourceAsStream("/pages/" + file)) {
            if (in == null) {
                throw new IllegalStateException("pages/" + file + " was not packed");
            }
            return of(in.readAllBytes(), type, policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page of(byte[] bytes, String type, String policy) {
        return new Page(Buffer.buffer(bytes), pack(bytes), tag(bytes), type, policy);
    }

    void answer(Exchange exchange) {
        var request = exchange.request();
        var response = exchange.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding, Accept-Language")
                .putHeader("Content-Security-Policy", policy);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else if (takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(packed);
        } else {
            response.end(plain);
        }
    }

    private static boolean takesGzip(String accepted) {
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    private static Buffer pack(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(packed.toByteArray());
    }

    /// Weak, since the compressed form has the same one.
    private static String tag(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
