package org.guanai.proofs.canary.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.demo.client.Client;
import org.guanai.demo.client.Gateway;
import org.guanai.proofs.canary.flock.Kind;
import org.guanai.stack.Platform;

/// What can be had over HTTP without logging in: the gateway's pages and the public notices; and,
/// on the management ports, metrics and health.
record Pages(Platform platform) {
    private static final List<String> PARTS =
            List.of("registry", "mentoring", "aid", "safety", "notification", "gateway");
    private static final List<String> WATCHED =
            List.of("/q/metrics", "/q/health", "/q/health/ready", "/q/openapi");
    private static final List<String> PUBLIC =
            List.of("/", "/docs", "/openapi.json", "/api/aid/notices?limit=200");
    private static final String NOTICES = "/api/aid/notices";

    Stream<Place> all() {
        return Stream.concat(metrics(), published());
    }

    private Stream<Place> metrics() {
        return PARTS.stream()
                .flatMap(part ->
                        WATCHED.stream()
                                .map(path ->
                                        page(
                                                Kind.METRIC,
                                                platform.endpoints().management(part) + path)));
    }

    private Stream<Place> published() {
        var paths = new ArrayList<>(PUBLIC);
        var notices = anonymous().get(NOTICES + "?limit=200").expect(200).json().path("items");
        notices.forEach(notice -> paths.add(NOTICES + "/" + notice.path("id").asText()));
        return paths.stream()
                .map(path -> page(Kind.PUBLISHED, platform.endpoints().gateway() + path));
    }

    Place page(Kind kind, String address) {
        var answer = anonymous().get(address);
        var text = answer.response().headers().map() + "\n" + answer.text();
        return Place.of(kind, address.replaceFirst("http://[^/]*", ""), text);
    }

    private Client anonymous() {
        return Gateway.at(platform.endpoints().gateway()).anonymous();
    }
}
