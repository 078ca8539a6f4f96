package org.guanai.gateway.limit;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/// The one thing that must get through whatever else goes on: reporting an incident (突发事件, 3.1.5f).
public final class IncidentReports {
    private static final String PATH = "/api/safety/incidents";

    private IncidentReports() {}

    public static boolean isOne(HttpServerRequest request) {
        return request.method() == HttpMethod.POST && PATH.equals(request.path());
    }
}
