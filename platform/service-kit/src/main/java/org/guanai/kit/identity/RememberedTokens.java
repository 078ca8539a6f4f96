package org.guanai.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Remembers a verified access token by its hash, so that its signature is checked once and not on
/// every request. Bounded in number; an entry ends with the token, and at the latest after the
/// configured time, since a remembered token outlives a withdrawn key.
@ApplicationScoped
public class RememberedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    /// A key that is not known is looked up; a realm that says nothing must not keep the caller.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final OidcIdentityProvider oidc;
    private final Clock realTime = Clock.systemUTC();
    private final Cache<String, Remembered> cache;

    RememberedTokens(
            OidcIdentityProvider oidc,
            @ConfigProperty(name = "guanai.token.remembered") int size,
            @ConfigProperty(name = "guanai.token.remembered-for") Duration longest) {
        this.oidc = oidc;
        this.cache = Caffeine.newBuilder().maximumSize(size).expireAfterWrite(longest).build();
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
        var key = hash(credential.getToken());
        var known = cache.getIfPresent(key);
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        if (known != null && known.until() > realTime.instant().getEpochSecond()) {
            return Uni.createFrom().item(with(routing, known.identity()));
        }
        return oidc.authenticate(request, context)
                .ifNoItem()
                .after(PATIENCE)
                .failWith(() -> new OIDCException("the realm says nothing"))
                .invoke(identity -> remember(key, identity));
    }

    private void remember(String key, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            cache.put(key, new Remembered(withoutRequest(identity), token.getExpirationTime()));
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

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Remembered(SecurityIdentity identity, long until) {}
}
