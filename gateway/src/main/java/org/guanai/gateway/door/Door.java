package org.guanai.gateway.door;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.guanai.gateway.limit.Allowances;
import org.guanai.gateway.limit.Allowances.Allowance;
import org.guanai.gateway.limit.IncidentReports;
import org.guanai.gateway.visit.Problem;
import org.guanai.gateway.visit.Visit;
import org.guanai.token.RememberedTokens;
import org.guanai.token.TokenConfig;
import org.jboss.logging.Logger;

/// Authenticates: admits a valid token made for the gateway by this realm that is within its
/// limits, and any caller to the [OpenPaths]. A token that is sent is verified, on open paths too.
/// Each service verifies again.
@Singleton
public class Door {
    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final String SCHEME = "Bearer ";

    private final RememberedTokens<Visitor> remembered;
    private final Realm realm;
    private final Allowances allowances;

    Door(TokenConfig config, Realm realm, Allowances allowances) {
        this.remembered = new RememberedTokens<>(config);
        this.realm = realm;
        this.allowances = allowances;
    }

    /// Continues, at once when the token is remembered, or answers with the refusal. Two tokens
    /// count as none: one reader would take the first and another the last.
    public void admit(Visit visit, Consumer<Visitor> inside) {
        var request = visit.request();
        var all = request.headers().getAll("Authorization");
        var sent = all.isEmpty() ? null : all.getFirst();
        if (all.size() > 1) {
            challenge(visit, "Bearer error=\"invalid_request\"");
            visit.refuse(Problem.PARAMETER_INVALID, "Authorization");
        } else if (sent != null && sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            admit(visit, sent.substring(SCHEME.length()).strip(), inside);
        } else if (sent == null && OpenPaths.isOpen(request.method().name(), request.path())) {
            count(visit, Visitor.anonymous(Addresses.of(request)), inside);
        } else {
            refuse(visit, "Bearer");
        }
    }

    private void admit(Visit visit, String token, Consumer<Visitor> inside) {
        var fingerprint = RememberedTokens.fingerprint(token);
        var visitor = remembered.find(fingerprint);
        if (visitor != null) {
            count(visit, visitor, inside);
        } else {
            verify(visit, token, fingerprint, inside);
        }
    }

    /// A wrong token costs more than a valid one, so failures are counted by address.
    private void verify(Visit visit, String token, String fingerprint, Consumer<Visitor> inside) {
        var address = Addresses.of(visit.request());
        var failures = allowances.failuresOf(address);
        if (failures.isSpent()) {
            tooMany(visit, failures);
            return;
        }
        visit.request().pause();
        realm.verify(visit, token)
                .map(verified -> remember(fingerprint, verified))
                .onSuccess(visitor -> count(visit, visitor, inside))
                .onFailure(failure -> failed(visit, address, failure));
    }

    private Visitor remember(String fingerprint, JsonWebToken token) {
        var visitor = Visitor.known(token.getSubject(), token.getClaim("azp"));
        return remembered.remember(fingerprint, visitor, token.getExpirationTime());
    }

    private void failed(Visit visit, String address, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            LOG.debugf("token refused: %s", failure.getMessage());
            allowances.countFailure(address);
            refuse(visit, "Bearer error=\"invalid_token\"");
        } else {
            LOG.warnf("tokens cannot be checked: %s", failure);
            visit.response().putHeader("Retry-After", "5");
            visit.refuse(Problem.IDENTITY_AWAY);
        }
    }

    private void count(Visit visit, Visitor visitor, Consumer<Visitor> inside) {
        var allowance = allowanceOf(visit, visitor);
        if (allowance.isSpent()) {
            tooMany(visit, allowance);
        } else {
            allowance.on(visit.response().headers());
            inside.accept(visitor);
        }
    }

    private Allowance allowanceOf(Visit visit, Visitor visitor) {
        if (!visitor.known()) {
            return allowances.ofAnonymous(visitor.key());
        }
        return IncidentReports.isOne(visit.request())
                ? allowances.ofReporter(visitor.key())
                : allowances.ofClient(visitor.key());
    }

    private static void tooMany(Visit visit, Allowance spent) {
        spent.on(visit.response().headers());
        visit.refuse(Problem.RATE_LIMITED);
    }

    private static void refuse(Visit visit, String challenge) {
        challenge(visit, challenge);
        visit.refuse(Problem.UNAUTHENTICATED);
    }

    private static void challenge(Visit visit, String challenge) {
        visit.response().putHeader("WWW-Authenticate", challenge);
    }
}
