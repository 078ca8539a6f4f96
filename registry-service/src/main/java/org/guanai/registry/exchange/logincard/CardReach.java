package org.guanai.registry.exchange.logincard;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.account.HeldPost;
import org.guanai.registry.people.staff.post.PostPolicy;

/// Who may issue whose code: a code opens all posts of its holder, so only whoever may give all of
/// them. Else a school could name its own pupil's mother, who is an officer of the county, and log
/// in as her.
@RequestScoped
class CardReach {
    private final Caller caller;

    CardReach(Caller caller) {
        this.caller = caller;
    }

    /// @param posts of one human
    /// @param schools at which guardians among them have children
    boolean covers(List<HeldPost> posts, Map<UUID, Set<OrgPath>> schools) {
        return posts.stream().allMatch(post -> covers(post, schools));
    }

    private boolean covers(HeldPost post, Map<UUID, Set<OrgPath>> schools) {
        var mine = new OrgPath(caller.org());
        var theCounty = caller.is(Roles.COUNTY_OFFICER) && mine.isCounty();
        return switch (post.holder()) {
            case STAFF ->
                    (theCounty || caller.is(Roles.PRINCIPAL))
                            && PostPolicy.allows(post.roles(), caller.org(), post.org().text());
            case GUARDIAN ->
                    schools.getOrDefault(post.person(), Set.of()).stream()
                            .allMatch(school -> school.isWithin(mine));
            // Whoever sees the child may: nobody else is that human.
            case STUDENT -> true;
            case HELPER -> theCounty && post.org().isWithin(mine);
        };
    }
}
