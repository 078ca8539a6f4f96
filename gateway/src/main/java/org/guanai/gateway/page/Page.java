package org.guanai.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.guanai.gateway.request.Exchange;

/// A static file of the gateway, held in memory, plain and compressed.
///
/// @param policy what the browser may load for it, as a `Content-Security-Policy`
record Page(Buffer plain, Buffer packed, String tag, String type, String policy) {
    static final String HTML_TYPE = "text/html; charset=utf-8";
    static final String SCRIPT_TYPE = "text/javascript; charset=utf-8";
    static final String STYLE_TYPE = "text/css; charset=utf-8";

    /// Browsers keep it, but ask each time whether it is still the same.
    static final String ASK_AGAIN = "no-cache";

    static Page of(String file, String type, String policy) {
        return found("/pages/" + file, type, policy)
                .orElseThrow(() -> new IllegalStateException("pages/" + file + " was not packed"));
    }

    /// Empty when the class path has no such file.
    static Optional<Page> found(String resource, String type, String policy) {
        try (var in = Page.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(of(in.readAllBytes(), type, policy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page of(byte[] bytes, String type, String policy) {
        return new Page(Buffer.buffer(bytes), pack(bytes), tag(bytes), type, policy);
    }

    void answer(Exchange exchange) {
        answer(exchange, ASK_AGAIN);
    }

    /// @param caching as `Cache-Control`
    void answer(Exchange exchange, String caching) {
        var request = exchange.request();
        var response = exchange.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, caching)
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
