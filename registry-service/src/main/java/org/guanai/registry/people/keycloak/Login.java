package org.guanai.registry.people.keycloak;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// What Keycloak is to know of a human (人) who logs in.
///
/// @param posts the first is the one in which they act when they name none; none means that the
///   account is closed
/// @param code the one-time code to log in with next; null leaves the password alone
public record Login(UUID human, List<PostAt> posts, Credential code) {

    public Login {
        posts = List.copyOf(posts);
    }

    public PostAt first() {
        return posts.getFirst();
    }

    public boolean isClosed() {
        return posts.isEmpty();
    }

    /// Roles of all posts.
    public Set<String> roles() {
        return posts.stream()
                .flatMap(post -> post.roles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A post as tokens carry it.
    ///
    /// @param person the registry's id of the record
    public record PostAt(UUID person, String name, String org, Set<String> roles) {
        /// `id;path;role,role`, read by `org.guanai.token.Post`.
        String claim() {
            return person + ";" + org + ";" + String.join(",", new TreeSet<>(roles));
        }
    }
}
