package org.guanai.kit.journal;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.Scope;
import org.guanai.kit.scope.ScopedWork;

/// The current actor: the caller of the request, the requester of the job, or this service in a
/// consumer or scheduler.
@ApplicationScoped
class Actor {
    private final String service;

    Actor(@ConfigProperty(name = "guanai.service") String service) {
        this.service = service;
    }

    Snapshot now() {
        var requester = ScopedWork.requester();
        if (requester.isPresent() && !requester.get().scope().equals(Scope.SYSTEM)) {
            var who = requester.get();
            return new Snapshot(who.scope().path(), who.name(), null, null);
        }
        if (!isRequest()) {
            return new Snapshot("*", "service:" + service, null, null);
        }
        var caller = Arc.container().instance(Caller.class).get();
        var org = caller.scope().map(s -> s.path()).orElse("*");
        return new Snapshot(org, caller.name(), caller.client().orElse(null), address());
    }

    /// A scheduler has a request context too, but no request in it.
    private static boolean isRequest() {
        return Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }

    /// The gateway forwards the client's address; a direct caller has its own.
    private static String address() {
        var request = Arc.container().instance(HttpServerRequest.class).get();
        if (request == null) {
            return null;
        }
        return Optional.ofNullable(request.getHeader("X-Forwarded-For"))
                .orElseGet(() -> request.remoteAddress().hostAddress());
    }

    record Snapshot(String org, String name, String client, String address) {}
}
