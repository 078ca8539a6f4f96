package org.guanai.gateway.authentication;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.guanai.gateway.limit.Allowance;
import org.guanai.gateway.limit.Allowances;
import org.guanai.gateway.limit.IncidentReports;
import org.guanai.gateway.request.Exchange;
import org.guanai.gateway.request.Problem;
import org.guanai.token.RememberedTokens;
import org.guanai.token.TokenConfig;
import org.jboss.logging.Logger;

/// Authenticates: admits a valid token made for the gateway by this realm that is within its
/// limits, and any caller to the [OpenPaths]. A token that is sent is verified, on open paths too.
/// Each service verifies again.
@Singleton
public class Authentication {
    private static final Logger LOG = Logger.getLogger(Authentication.class);
    private static final String SCHEME = "Bearer ";

    private final RememberedTokens<Caller> remembered;
    private final Realm realm;
    private final Allowances allowances;

    Authentication(TokenConfig config, Realm realm, Allowances allowances) {
        this.remembered = new RememberedTokens<>(config);
        this.realm = realm;
        this.allowances = allowances;
    }

    /// Continues, at once when the token is remembered, or answers with the refusal. Two tokens
    /// count as none: one reader would take the first and another the last.
    public void admit(Exchange exchange, Consumer<Caller> inside) {
        var request = exchange.request();
        var all = request.headers().getAll("Authorization");
        var sent = all.isEmpty() ? null : all.getFirst();
        if (all.size() > 1) {
            challenge(exchange, "Bearer error=\"invalid_request\"");
            exchange.refuse(Problem.PARAMETER_INVALID, "Authorization");
        } else if (sent != null && sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            admit(exchange, sent.substring(SCHEME.length()).strip(), inside);
        } else if (sent == null && OpenPaths.isOpen(request.method().name(), request.path())) {
            count(exchange, Caller.anonymous(Addresses.of(request)), inside);
        } else {
            refuse(exchange, "Bearer");
        }
    }

    private void admit(Exchange exchange, String token, Consumer<Caller> inside) {
        var fingerprint = RememberedTokens.fingerprint(token);
        var caller = remembered.find(fingerprint);
        if (caller != null) {
            count(exchange, caller, inside);
        } else {
            verify(exchange, token, fingerprint, inside);
        }
    }

    /// Every token is verified, which is local and cheap, however many of its address were refused:
    /// a whole county may come from one address, and a valid token is never refused for others'
    /// failures.
    private void verify(
            Exchange exchange, String token, String fingerprint, Consumer<Caller> inside) {
        exchange.request().pause();
        realm.verify(exchange, token)
                .map(verified -> remember(fingerprint, verified))
                .onSuccess(caller -> count(exchange, caller, inside))
                .onFailure(failure -> failed(exchange, failure));
    }

    private Caller remember(String fingerprint, JsonWebToken token) {
        var caller = Caller.known(token.getSubject(), token.getClaim("azp"));
        return remembered.remember(fingerprint, caller, token.getExpirationTime());
    }

    /// Failures are counted by address, so that a guesser is told to stop.
    private void failed(Exchange exchange, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            LOG.debugf("token refused: %s", failure.getMessage());
            var failures = allowances.ofFailures(Addresses.of(exchange.request()));
            if (failures.isSpent()) {
                tooMany(exchange, failures);
            } else {
                refuse(exchange, "Bearer error=\"invalid_token\"");
            }
        } else {
            LOG.warnf("tokens cannot be checked: %s", failure);
            exchange.response().putHeader("Retry-After", "5");
            exchange.refuse(Problem.IDENTITY_AWAY);
        }
    }

    private void count(Exchange exchange, Caller caller, Consumer<Caller> inside) {
        var allowance = allowanceOf(exchange, caller);
        if (allowance.isSpent()) {
            tooMany(exchange, allowance);
        } else {
            allowance.on(exchange.response().headers());
            inside.accept(caller);
        }
    }

    private Allowance allowanceOf(Exchange exchange, Caller caller) {
        if (!caller.known()) {
            return allowances.ofAnonymous(caller.key());
        }
        return IncidentReports.isOne(exchange.request())
                ? allowances.ofReporter(caller.key())
                : allowances.ofClient(caller.key());
    }

    private static void tooMany(Exchange exchange, Allowance spent) {
        spent.on(exchange.response().headers());
        exchange.refuse(Problem.RATE_LIMITED);
    }

    private static void refuse(Exchange exchange, String challenge) {
        challenge(exchange, challenge);
        exchange.refuse(Problem.UNAUTHENTICATED);
    }

    private static void challenge(Exchange exchange, String challenge) {
        exchange.response().putHeader("WWW-Authenticate", challenge);
    }
}
