package org.guanai.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.Scope;
import org.guanai.token.Post;

/// The caller: person, organisation and roles of the verified token of this request, in the one
/// post that it acts in.
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final Set<String> personBoundRoles;
    private final Set<String> memberBoundRoles;

    Caller(
            SecurityIdentity identity,
            @ConfigProperty(name = "guanai.person-bound-roles") Set<String> personBoundRoles,
            @ConfigProperty(name = "guanai.member-bound-roles") Set<String> memberBoundRoles) {
        this.identity = identity;
        this.personBoundRoles = personBoundRoles;
        this.memberBoundRoles = memberBoundRoles;
    }

    /// The registry's id of the person.
    ///
    /// @throws Refusal.Forbidden when the token names none, as a client's own token does
    public UUID person() {
        return maybePerson().orElseThrow(() -> Refusal.forbidden("kit.no-person"));
    }

    public Optional<UUID> maybePerson() {
        return acting().map(Post::id).or(() -> claim("person")).flatMap(Caller::uuid);
    }

    /// The human behind the person, the same in all their posts.
    ///
    /// @throws Refusal.Forbidden when the token names none, as a client's own token does
    public UUID human() {
        return maybeHuman().orElseThrow(() -> Refusal.forbidden("kit.no-person"));
    }

    public Optional<UUID> maybeHuman() {
        return claim("human").flatMap(Caller::uuid).or(this::maybePerson);
    }

    /// Path of the organisation that the caller acts for.
    ///
    /// @throws Refusal.Forbidden when the token names none
    public String org() {
        return path().orElseThrow(() -> Refusal.forbidden("kit.no-organisation"));
    }

    /// Roles of the platform that the caller has, in their alphabet.
    public SortedSet<String> roles() {
        return identity.getRoles().stream()
                .filter(PlatformRoles::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /// Whether the caller sees only rows that name their person: all of the caller's roles are
    /// bound to a person, as guardian, helper and agency are.
    public boolean personBound() {
        return isOnly(personBoundRoles);
    }

    /// Whether the caller is a member of staff who sees, of what is kept by member, only their own:
    /// all of the caller's roles are so, as a teacher's are.
    public boolean memberBound() {
        return isOnly(memberBoundRoles);
    }

    private boolean isOnly(Set<String> roles) {
        var ours = roles();
        return !ours.isEmpty() && roles.containsAll(ours);
    }

    /// Stable name of the caller, for the audit: the human, whatever post they act in, else the
    /// client.
    public String name() {
        return nameOf(maybeHuman());
    }

    /// The same within the post, for idempotency keys: an answer of one post may not be seen in
    /// another.
    public String nameInPost() {
        return nameOf(maybePerson());
    }

    private String nameOf(Optional<UUID> who) {
        return who.map(UUID::toString)
                .or(() -> claim("azp"))
                .orElseGet(() ->
                        identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName());
    }

    /// The client that the token was issued to.
    public Optional<String> client() {
        return claim("azp");
    }

    /// The caller's scope; empty without an organisation, and then no row is visible.
    public Optional<Scope> scope() {
        return path().flatMap(this::scopeOf);
    }

    private Optional<Scope> scopeOf(String org) {
        if (personBound()) {
            return maybePerson().flatMap(person -> Scope.of(org, Optional.of(person)));
        }
        var place = Scope.of(org, Optional.empty());
        return memberBound() ? place.flatMap(scope -> maybePerson().map(scope::of)) : place;
    }

    private Optional<String> path() {
        return acting().map(Post::org).or(() -> claim("org")).filter(path -> !path.isEmpty());
    }

    /// All posts that the caller may act in, as the token lists them: the first is acted in where
    /// none is chosen. None where the token lists none.
    public List<Post> posts() {
        return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token
                ? Post.all(token.getClaim(Post.CLAIM))
                : List.of();
    }

    private Optional<Post> acting() {
        return Optional.ofNullable(identity.getAttribute(ActingPost.ATTRIBUTE));
    }

    private Optional<String> claim(String name) {
        return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token
                ? token.claim(name).map(Object::toString)
                : Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
