package org.guanai.token;

import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A post (岗位) of the caller, as the claim `posts` of a token carries it: `id;path;role,role`.
///
/// @param id of the record that makes it, `person` of a request that acts in it
/// @param org path of the organisation
public record Post(String id, String org, Set<String> roles) {
    /// Header by which a request chooses the post that it acts in.
    public static final String HEADER = "Guanai-Post";

    /// Claim of a token.
    public static final String CLAIM = "posts";

    private static final int PARTS = 3;

    public Post {
        roles = Set.copyOf(roles);
    }

    /// Those of a claim, in its order: the first is acted in when none is chosen. What is no post
    /// is left out.
    ///
    /// @param claim null when the token has none
    public static List<Post> all(Object claim) {
        var posts = new ArrayList<Post>();
        if (claim instanceof Iterable<?> many) {
            many.forEach(one -> add(one, posts));
        } else if (claim != null) {
            add(claim, posts);
        }
        return posts;
    }

    private static void add(Object one, List<Post> posts) {
        var text = one instanceof JsonString json ? json.getString() : one.toString();
        var parts = text.split(";", -1);
        if (parts.length == PARTS) {
            posts.add(new Post(parts[0], parts[1], Set.of(parts[2].split(","))));
        }
    }
}
