package org.guanai.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.guanai.token.Post;

/// The post (岗位) in which a request acts: one of the token's, by the header `Guanai-Post`, else the
/// first. Person, organisation and roles of the caller are those of that post alone. Who chooses a
/// post that is not theirs has no role.
final class ActingPost {
    static final String ATTRIBUTE = "guanai.post";
    private static final Post NONE = new Post("", "", Set.of());

    private ActingPost() {}

    /// @param routing null outside a request
    static SecurityIdentity in(RoutingContext routing, SecurityIdentity identity) {
        var wanted = routing == null ? null : routing.request().getHeader(Post.HEADER);
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return identity;
        }
        var posts = Post.all(token.getClaim(Post.CLAIM));
        if (wanted == null) {
            return posts.size() < 2 ? identity : acting(identity, posts.getFirst());
        }
        return acting(
                identity,
                posts.stream()
                        .filter(post -> post.id().equals(wanted.strip()))
                        .findFirst()
                        .orElse(NONE));
    }

    private static SecurityIdentity acting(SecurityIdentity identity, Post post) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(ATTRIBUTE, post)
                .addRoles(post.roles())
                .build();
    }
}
