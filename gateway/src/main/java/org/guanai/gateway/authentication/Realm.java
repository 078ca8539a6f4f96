package org.guanai.gateway.authentication;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.impl.ContextInternal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.guanai.gateway.request.Exchange;
import org.guanai.token.SignedToken;

/// Verifies a token through quarkus-oidc, which holds the realm's keys. Called directly rather than
/// through a permission on the route, so that a remembered token costs nothing here.
@Singleton
class Realm {
    /// An unknown key is fetched; an unresponsive realm must not block the caller.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final IdentityProviderManager identities;

    Realm(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /// The token's claims, on the event loop of the request. Fails with
    /// `AuthenticationFailedException` when the token is refused, otherwise when it cannot be
    /// verified.
    Future<JsonWebToken> verify(Exchange exchange, String token) {
        if (!SignedToken.isOne(token)) {
            return Future.failedFuture(new AuthenticationFailedException("no token"));
        }
        var request = new TokenAuthenticationRequest(new AccessTokenCredential(token));
        HttpSecurityUtils.setRoutingContextAttribute(request, exchange.context());
        Promise<JsonWebToken> verified = ContextInternal.current().promise();
        identities
                .authenticate(request)
                .subscribe()
                .with(
                        identity -> verified.tryComplete((JsonWebToken) identity.getPrincipal()),
                        verified::tryFail);
        return verified.future().timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
