package org.guanai.kit.file.s3;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A bucket (存储桶) of an S3-compatible store, by path: `https://store.example/bucket/key`. Every
/// request may be repeated, and is, when the store did not answer.
public final class S3Bucket {
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final URI endpoint;
    private final String bucket;
    private final Signature signature;
    private final Duration timeout;
    private final HttpClient http;

    public S3Bucket(URI endpoint, String bucket, S3User user, Duration timeout) {
        this.endpoint = endpoint;
        this.bucket = bucket;
        this.signature = new Signature(user, Clock.systemUTC());
        this.timeout = timeout;
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    public void put(String key, Path file) throws IOException {
        var hash = Signature.hash(file);
        send("PUT", key, Map.of(), hash, BodyPublishers.ofFile(file));
    }

    /// @throws NoSuchFileException when there is no such object
    public InputStream get(String key) throws IOException {
        return send("GET", key, Map.of(), Signature.EMPTY, BodyPublishers.noBody());
    }

    /// Idempotent.
    public void delete(String key) throws IOException {
        try (var answer = send("DELETE", key, Map.of(), Signature.EMPTY, BodyPublishers.noBody())) {
            answer.skip(Long.MAX_VALUE);
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    /// All objects whose keys begin so.
    public List<Listed.Entry> list(String prefix) throws IOException {
        var all = new ArrayList<Listed.Entry>();
        var query = new TreeMap<>(Map.of("list-type", "2", "prefix", prefix));
        Listed page;
        do {
            try (var answer = send("GET", "", query, Signature.EMPTY, BodyPublishers.noBody())) {
                page = Listed.read(answer);
            }
            all.addAll(page.entries());
            page.next().ifPresent(next -> query.put("continuation-token", next));
        } while (page.next().isPresent());
        return all;
    }

    private InputStream send(
            String method, String key, Map<String, String> query, String hash, BodyPublisher body)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(method, key, query, hash, body);
            } catch (NoSuchFileException | Refused settled) {
                throw settled;
            } catch (IOException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private InputStream once(
            String method, String key, Map<String, String> query, String hash, BodyPublisher body)
            throws IOException {
        var path = "/" + bucket + (key.isEmpty() ? "" : "/" + key);
        var text = Signature.query(query);
        var uri = endpoint.resolve(path + (text.isEmpty() ? "" : "?" + text));
        var request = HttpRequest.newBuilder(uri).timeout(timeout).method(method, body);
        signature.headers(method, uri, hash).forEach(request::header);
        return checked(key, sent(request.build()));
    }

    private HttpResponse<InputStream> sent(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw new SocketTimeoutException("the store does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SocketTimeoutException("interrupted while the store was asked");
        }
    }

    private static InputStream checked(String key, HttpResponse<InputStream> answer)
            throws IOException {
        var status = answer.statusCode();
        if (status / 100 == 2) {
            return answer.body();
        }
        answer.body().close();
        if (status == 404) {
            throw new NoSuchFileException(key);
        }
        if (status >= 500 || status == 429) {
            throw new SocketTimeoutException("the store answers " + status);
        }
        throw new Refused("the store refuses with " + status);
    }

    private static void pause(int attempt) throws IOException {
        try {
            Thread.sleep(PAUSE.multipliedBy(attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SocketTimeoutException("interrupted while the store was asked");
        }
    }

    /// Repeating would not help: a wrong key, no such bucket.
    private static final class Refused extends IOException {
        private Refused(String message) {
            super(message);
        }
    }
}
