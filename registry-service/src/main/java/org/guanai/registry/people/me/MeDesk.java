package org.guanai.registry.people.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.time.BusinessZone;
import org.guanai.registry.calendar.CalendarDesk;
import org.guanai.registry.people.account.AccountDesk;
import org.guanai.registry.people.me.PostView.PlaceView;
import org.guanai.registry.place.organisation.OrganisationDesk;
import org.guanai.token.Post;

/// Says who is calling (本人).
@ApplicationScoped
class MeDesk {
    private final Caller caller;
    private final AccountDesk accounts;
    private final OrganisationDesk organisations;
    private final CalendarDesk calendar;
    private final Clock clock;
    private final boolean demo;

    MeDesk(
            Caller caller,
            AccountDesk accounts,
            OrganisationDesk organisations,
            CalendarDesk calendar,
            Clock clock,
            @ConfigProperty(name = "guanai.demo") boolean demo) {
        this.caller = caller;
        this.accounts = accounts;
        this.organisations = organisations;
        this.calendar = calendar;
        this.clock = clock;
        this.demo = demo;
    }

    /// Several transactions: the names of another post's organisations lie beyond the acting one's
    /// scope.
    MeView me() {
        var person = caller.maybePerson();
        var name = person.isEmpty() ? caller.client() : accounts.nameOf(person.get());
        var acting = view(person.orElse(null), caller.org(), caller.roles());
        return new MeView(
                person.orElse(null),
                name.orElse(null),
                acting,
                posts(acting),
                clock.instant(),
                LocalDate.now(clock),
                BusinessZone.ID.getId(),
                calendar.currentTerm().orElse(null),
                demo);
    }

    private List<PostView> posts(PostView acting) {
        var all = caller.posts().stream().map(this::view).toList();
        return all.isEmpty() ? List.of(acting) : all;
    }

    private PostView view(Post post) {
        return view(UUID.fromString(post.id()), post.org(), new TreeSet<>(post.roles()));
    }

    private PostView view(UUID id, String org, Set<String> roles) {
        var path = new OrgPath(org);
        var places =
                SystemScope.call(() -> organisations.downTo(path)).stream()
                        .map(o -> new PlaceView(o.org(), o.kind(), o.name()))
                        .toList();
        return new PostView(id, path, places, roles);
    }
}
