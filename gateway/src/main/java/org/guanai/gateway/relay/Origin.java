package org.guanai.gateway.relay;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.guanai.gateway.limit.LimitConfig;
import org.guanai.gateway.limit.Places;

/// The place where a room listens, with its connections and its places. Each event loop keeps
/// connections of its own: a request and its answer then stay on one thread.
final class Origin {
    private final Room room;
    private final String base;
    private final String host;
    private final int port;
    private final boolean secure;
    private final Places places;
    private final RelayConfig times;
    private final ThreadLocal<HttpClient> client;

    Origin(Room room, URI base, Vertx vertx, RelayConfig times, LimitConfig limits) {
        this.room = room;
        this.base = base.toString().replaceAll("/+$", "");
        this.secure = "https".equals(base.getScheme());
        this.host = base.getHost();
        this.port = base.getPort() > 0 ? base.getPort() : secure ? 443 : 80;
        this.places = new Places(limits.inFlight(), limits.reserved());
        this.times = times;
        var most = limits.inFlight() + limits.reserved();
        this.client = ThreadLocal.withInitial(() -> vertx.createHttpClient(options(most)));
    }

    HttpClient client() {
        return client.get();
    }

    RequestOptions request(HttpMethod method, String uri) {
        return new RequestOptions()
                .setHost(host)
                .setPort(port)
                .setMethod(method)
                .setURI(uri)
                .setFollowRedirects(false);
    }

    Room room() {
        return room;
    }

    Places places() {
        return places;
    }

    /// A room that names itself in a `Location` or `Link` does so by an address that only the
    /// gateway can reach; the rest of it is right.
    String outside(String links) {
        return links.contains(base) ? links.replace(base, "") : links;
    }

    private HttpClientOptions options(int most) {
        return new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setHttp2ClearTextUpgrade(false)
                .setSsl(secure)
                .setKeepAlive(true)
                .setKeepAliveTimeout((int) times.keepAlive().toSeconds())
                .setMaxPoolSize(most)
                .setMaxWaitQueueSize(0)
                .setConnectTimeout((int) times.connect().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setDecompressionSupported(false)
                .setTcpNoDelay(true)
                .setMaxHeaderSize(32 * 1024)
                .setMaxChunkSize(16 * 1024);
    }
}
