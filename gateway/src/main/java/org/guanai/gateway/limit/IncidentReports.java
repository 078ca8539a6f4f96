package org.guanai.gateway.limit;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/// Reports of incidents (突发事件, 3.1.5f), which must always get through.
public final class IncidentReports {
    private static final String PATH = "/api/safety/incidents";

    private IncidentReports() {}

    public static boolean isOne(HttpServerRequest request) {
        return request.method() == HttpMethod.POST && PATH.equals(request.path());
    }
}
