package org.guanai.gateway.services;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.gateway.request.Exchange;

/// Headers with which the gateway asks a service on a caller's behalf: with the caller's own token,
/// in the caller's post.
public final class OnBehalf {
    private static final List<String> OF_THE_CALLER =
            List.of("Authorization", "Guanai-Post", "Accept-Language");

    private OnBehalf() {}

    public static Map<String, String> of(Exchange exchange) {
        var headers = new HashMap<String, String>();
        for (var name : OF_THE_CALLER) {
            var value = exchange.request().getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        headers.put("X-Request-Id", exchange.id());
        headers.put("Accept", "application/json");
        return headers;
    }
}
