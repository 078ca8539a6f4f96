package org.guanai.gateway.relay;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.gateway.limit.Bulkhead;
import org.guanai.gateway.limit.LimitConfig;
import org.guanai.gateway.services.Readiness;
import org.guanai.gateway.services.RelayConfig;
import org.guanai.gateway.services.Service;

/// A service as the gateway reaches it: the addresses of its replicas, connections and bulkhead.
/// Each event loop has its own connections, so that a request and its answer stay on one thread.
final class Origin {
    private static final long LOOK_MILLIS = 500;

    private final Service service;
    private final List<Address> addresses;
    private final AtomicInteger turn = new AtomicInteger();
    private final Bulkhead bulkhead;
    private final Vertx vertx;
    private final RelayConfig times;
    private final Readiness readiness;
    private final ThreadLocal<HttpClient> client;

    Origin(
            Service service,
            List<Address> addresses,
            Vertx vertx,
            RelayConfig times,
            LimitConfig limits,
            Readiness readiness) {
        this.service = service;
        this.addresses = addresses;
        this.vertx = vertx;
        this.readiness = readiness;
        this.bulkhead = new Bulkhead(limits.inFlight(), limits.reserved());
        this.times = times;
        var most = limits.inFlight() + limits.reserved();
        this.client = ThreadLocal.withInitial(() -> vertx.createHttpClient(options(most)));
    }

    HttpClient client() {
        return client.get();
    }

    /// Addresses to try, round-robin, resting ones last.
    Iterator<Address> addresses() {
        return addresses.size() == 1 ? addresses.iterator() : inTurn().iterator();
    }

    /// Connection refused, or the replica is draining. It is tried last until it reports ready: a
    /// new process opens its port before.
    void rest(Address address) {
        if (addresses.size() > 1 && address.rest()) {
            lookAgain(address);
        }
    }

    Service service() {
        return service;
    }

    Bulkhead bulkhead() {
        return bulkhead;
    }

    private void lookAgain(Address address) {
        vertx.setTimer(
                LOOK_MILLIS,
                _ -> readiness.of(address.management()).onSuccess(ready -> look(address, ready)));
    }

    private void look(Address address, boolean ready) {
        if (ready) {
            address.goOn();
        } else {
            lookAgain(address);
        }
    }

    private List<Address> inTurn() {
        var first = Math.floorMod(turn.getAndIncrement(), addresses.size());
        var all = new ArrayList<Address>(addresses.size());
        all.addAll(addresses.subList(first, addresses.size()));
        all.addAll(addresses.subList(0, first));
        all.sort((one, other) -> Boolean.compare(one.rests(), other.rests()));
        return all;
    }

    private HttpClientOptions options(int most) {
        return new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setHttp2ClearTextUpgrade(false)
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
