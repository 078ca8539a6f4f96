package org.guanai.kit.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guanai.kit.problem.RefusalLog;
import org.guanai.kit.request.RequestIds;
import org.guanai.kit.request.Storable;
import org.guanai.kit.scope.SystemScope;
import org.jboss.logging.Logger;

/// Audits refused attempts, in a transaction of their own, since the request's was rolled back.
/// Asynchronous and bounded: a flood of refusals must not become a flood of writes.
@ApplicationScoped
class RefusedAttempts implements RefusalLog {
    private static final Logger LOG = Logger.getLogger(RefusedAttempts.class);
    private static final int AT_ONCE = 4;
    private static final int WAITING = 1_000;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AuditTrail audit;
    private final Actor actor;
    private final Semaphore room = new Semaphore(WAITING);
    private final Semaphore writers = new Semaphore(AT_ONCE);

    RefusedAttempts(AuditTrail audit, Actor actor) {
        this.audit = audit;
        this.actor = actor;
    }

    @Override
    public void note(String code, ContainerRequestContext request) {
        var who = actor.now();
        var route = request.getMethod() + " " + storable(shape(request.getUriInfo()));
        var requestId = RequestIds.current();
        if (!room.tryAcquire()) {
            LOG.warnf("refused attempt not audited, too many at once: %s", code);
            return;
        }
        Thread.startVirtualThread(() -> write(code, route, who, requestId));
    }

    /// The requested path with its ids. A segment in the place of an id that is none may be
    /// anything, such as an ID number, and is left out.
    private static String shape(UriInfo uri) {
        var foreign =
                uri.getPathParameters().values().stream()
                        .flatMap(List::stream)
                        .filter(value -> !ID.matcher(value).matches())
                        .collect(Collectors.toSet());
        return Arrays.stream(uri.getPath().split("/"))
                .map(segment -> foreign.contains(segment) ? "{}" : segment)
                .collect(Collectors.joining("/"));
    }

    /// A path with a NUL must not escape the audit.
    static String storable(String path) {
        return Storable.is(path) ? path : path.replaceAll("[\\x00\\p{Cs}]", "\uFFFD");
    }

    private void write(String code, String route, Actor.Snapshot who, String requestId) {
        writers.acquireUninterruptibly();
        try {
            SystemScope.run(() ->
                    QuarkusTransaction.requiringNew()
                            .run(() -> audit.refused(code, route, who, requestId)));
        } catch (RuntimeException e) {
            LOG.errorf(e, "refused attempt not audited: %s", code);
        } finally {
            writers.release();
            room.release();
        }
    }
}
