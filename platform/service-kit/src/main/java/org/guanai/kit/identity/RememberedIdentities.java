package org.guanai.kit.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.guanai.token.RememberedTokens;
import org.guanai.token.TokenConfig;

/// Remembers the identity of a verified access token, so that its signature is checked once and not
/// on every request.
@ApplicationScoped
public class RememberedIdentities implements IdentityProvider<TokenAuthenticationRequest> {
    /// An unknown key is looked up; a realm that does not answer must not keep the caller.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final OidcIdentityProvider oidc;
    private final RememberedTokens<SecurityIdentity> tokens;

    RememberedIdentities(OidcIdentityProvider oidc, TokenConfig config) {
        this.oidc = oidc;
        this.tokens = new RememberedTokens<>(config);
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /// Above the provider of quarkus-oidc, which has 1.
    @Override
    public int priority() {
        return 1002;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential credential)
                || request.getToken() instanceof IdToken) {
            return oidc.authenticate(request, context);
        }
        var key = RememberedTokens.fingerprint(credential.getToken());
        var known = tokens.find(key);
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        if (known != null) {
            return Uni.createFrom().item(ActingPost.in(routing, with(routing, known)));
        }
        return oidc.authenticate(request, context)
                .ifNoItem()
                .after(PATIENCE)
                .failWith(() -> new OIDCException("the realm says nothing"))
                .invoke(identity -> remember(key, identity))
                .map(identity -> ActingPost.in(routing, identity));
    }

    private void remember(String key, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            tokens.remember(key, withoutRequest(identity), token.getExpirationTime());
        }
    }

    /// The identity holds the routing context of the request that verified it; another request must
    /// not get that.
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        var kept =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addRoles(identity.getRoles())
                        .addCredentials(identity.getCredentials());
        identity.getAttributes().entrySet().stream()
                .filter(a -> !(a.getValue() instanceof RoutingContext))
                .filter(a -> !(a.getValue() instanceof AuthenticationRequestContext))
                .forEach(a -> kept.addAttribute(a.getKey(), a.getValue()));
        return kept.build();
    }

    private static SecurityIdentity with(RoutingContext routing, SecurityIdentity identity) {
        return routing == null
                ? identity
                : QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(HttpSecurityUtils.ROUTING_CONTEXT_ATTRIBUTE, routing)
                        .build();
    }
}
