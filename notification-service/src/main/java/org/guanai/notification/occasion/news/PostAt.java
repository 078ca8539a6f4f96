package org.guanai.notification.occasion.news;

import java.util.List;
import org.guanai.notification.chain.PostTree;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Posts;

/// A post (岗位) at an organisation.
///
/// @param role a constant of `org.guanai.events.Roles`, or [#RESPONSIBLE]
/// @param org path
record PostAt(String role, String org) {
    /// Principal of a school, officers of what lies above.
    static final String RESPONSIBLE = "responsible";

    static PostAt read(String text) {
        var parts = text.split("@", 2);
        return new PostAt(parts[0], parts[1]);
    }

    String text() {
        return role + "@" + org;
    }

    List<Addressee> holders(Posts posts) {
        return role.equals(RESPONSIBLE)
                ? PostTree.responsible(org, posts)
                : posts.holding(role, org);
    }
}
