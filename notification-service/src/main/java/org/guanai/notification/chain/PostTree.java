package org.guanai.notification.chain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanai.events.Roles;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Posts;

/// Who answers for an organisation (四级网络): its principal, else the nearest officer above.
public final class PostTree {
    private PostTree() {}

    /// @param org path of the organisation
    /// @param keptFrom suspects, who are passed over
    /// @return empty when all posts up to the county are vacant
    public static List<Addressee> nearest(String org, Posts posts, Collection<UUID> keptFrom) {
        for (var at = org; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var holding =
                    responsible(at, posts).stream().filter(who -> !who.isOneOf(keptFrom)).toList();
            if (!holding.isEmpty() || at.indexOf('/') < 0) {
                return holding;
            }
        }
    }

    /// Whoever is responsible for an organisation: the principal of a school, the officers of what
    /// lies above.
    public static List<Addressee> responsible(String org, Posts posts) {
        var principals = posts.holding(Roles.PRINCIPAL, org);
        return principals.isEmpty() ? posts.holding(Roles.COUNTY_OFFICER, org) : principals;
    }

    /// All of them at once.
    public static Chain together(List<Addressee> people) {
        return new Chain.AllAtOnce(
                IntStream.range(0, people.size())
                        .mapToObj(i -> new ChainLink(people.get(i), i + 1, null))
                        .toList());
    }
}
