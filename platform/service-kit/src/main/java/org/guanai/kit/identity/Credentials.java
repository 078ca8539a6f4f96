package org.guanai.kit.identity;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.guanai.kit.problem.DoorProblems;
import org.guanai.token.SignedToken;

/// Refuses credentials that are ambiguous or malformed: two `Authorization` headers, of which one
/// reader would take the first and another the last (RFC 6750, 3.1), and a bearer token that is no
/// JWS, on which quarkus-oidc fails.
@ApplicationScoped
class Credentials {
    private static final String HEADER = "Authorization";
    private static final String SCHEME = "Bearer ";

    private final DoorProblems problems;

    Credentials(DoorProblems problems) {
        this.problems = problems;
    }

    /// After the checks of [DoorProblems], before authentication.
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::look);
    }

    private void look(RoutingContext context) {
        var sent = context.request().headers().getAll(HEADER);
        if (sent.size() > 1) {
            refuse(context, 400, "kit.status-400", "invalid_request");
        } else if (!sent.isEmpty() && isBearer(sent.getFirst()) && !isSigned(sent.getFirst())) {
            refuse(context, 401, "kit.unauthenticated", "invalid_token");
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, int status, String code, String error) {
        var challenge = "Bearer error=\"" + error + "\"";
        context.response().putHeader("WWW-Authenticate", challenge);
        problems.answer(context, status, code);
    }

    private static boolean isBearer(String sent) {
        return sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private static boolean isSigned(String sent) {
        return SignedToken.isOne(sent.substring(SCHEME.length()));
    }
}
