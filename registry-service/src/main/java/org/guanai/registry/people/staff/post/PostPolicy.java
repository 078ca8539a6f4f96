package org.guanai.registry.people.staff.post;

import java.util.Set;
import java.util.regex.Pattern;
import org.guanai.events.Roles;
import org.guanai.kit.scope.OrgPath;

/// Who may give which post (岗位): a school fills its own posts, its principal and what reaches
/// beyond the school are given from above (3.1.1a).
public final class PostPolicy {
    private static final Set<String> OF_A_SCHOOL =
            Set.of(
                    Roles.CLASS_TEACHER,
                    Roles.TEACHER,
                    Roles.COUNSELLOR,
                    Roles.AID_OFFICER,
                    Roles.SAFETY_OFFICER);
    private static final Set<String> FROM_ABOVE =
            Set.of(Roles.PRINCIPAL, Roles.AUDITOR, Roles.AGENCY);

    /// Path of a township: a school that lies at its place has a code of ten digits.
    private static final Pattern TOWNSHIP = Pattern.compile("\\d{6}/\\d{9}");

    private PostPolicy() {}

    /// @param registrar path of the organisation that registers
    /// @param org path of the organisation in which the post is held
    static boolean allows(String post, String registrar, String org) {
        var above = new OrgPath(registrar);
        var isWithin = new OrgPath(org).isWithin(above);
        var fromAbove = above.isCounty() && isWithin;
        if (post.equals(Roles.COUNTY_OFFICER)) {
            return fromAbove && org.equals(registrar);
        }
        if (post.equals(Roles.TOWNSHIP_OFFICER)) {
            return fromAbove && TOWNSHIP.matcher(org).matches();
        }
        return OF_A_SCHOOL.contains(post) && isWithin || FROM_ABOVE.contains(post) && fromAbove;
    }

    /// Another system fills the posts that a school fills itself, and no others: whoever steals its
    /// secret must not make themselves a principal.
    public static boolean allowsSystem(Set<String> posts) {
        return OF_A_SCHOOL.containsAll(posts);
    }

    public static boolean allows(Set<String> posts, String registrar, String org) {
        return posts.stream().allMatch(post -> allows(post, registrar, org));
    }
}
