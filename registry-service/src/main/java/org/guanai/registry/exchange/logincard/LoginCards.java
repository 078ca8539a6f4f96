package org.guanai.registry.exchange.logincard;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.people.account.AccountCard.Holder;
import org.guanai.registry.people.account.AccountCodes;
import org.guanai.registry.people.account.HeldPost;
import org.guanai.registry.people.account.IssuedCode;
import org.guanai.registry.people.guardian.Guardianships;

/// Issues login cards (登录卡). The codes stand in its answer and nowhere else: whoever loses them
/// issues new ones.
@RequestScoped
public class LoginCards {
    private static final int MOST = 3000;

    private final CardHolders holders;
    private final CardReach reach;
    private final AccountCodes codes;
    private final Guardianships guardianships;
    private final Caller caller;
    private final String address;

    LoginCards(
            CardHolders holders,
            CardReach reach,
            AccountCodes codes,
            Guardianships guardianships,
            Caller caller,
            @ConfigProperty(name = "guanai.address") String address) {
        this.holders = holders;
        this.reach = reach;
        this.codes = codes;
        this.guardianships = guardianships;
        this.caller = caller;
        this.address = address;
    }

    /// @throws Refusal.Absent when one of the people, or the class, is not the caller's to see
    public List<LoginCard> issue(CardOrder order) {
        order.check();
        var wanted = holders.of(order);
        if (wanted.size() > MOST) {
            throw Refusal.unprocessable("registry.cards-too-many", "school");
        }
        var people = wanted.stream().map(CardHolder::person).toList();
        requireOwn(order, people);
        var posts = codes.heldBy(people);
        var asked = Set.copyOf(people);
        var schools = guardianships.schoolsOf(ofGuardians(posts));
        var mine =
                posts.entrySet().stream()
                        .filter(held -> isAsked(held.getValue(), asked))
                        .filter(held -> reach.covers(held.getValue(), schools))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        var issued = codes.issue(mine, order.people() != null);
        var byPerson =
                posts.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(HeldPost::person, post -> post));
        return wanted.stream()
                .filter(holder -> order.people() != null || byPerson.containsKey(holder.person()))
                .map(holder -> card(holder, byPerson.get(holder.person()), mine, issued))
                .toList();
    }

    /// Whether one of the posts that were asked for is still held, and not only others.
    private static boolean isAsked(List<HeldPost> held, Set<UUID> people) {
        return held.stream().map(HeldPost::person).anyMatch(people::contains);
    }

    /// A class teacher issues cards for the children of their own classes and their guardians,
    /// whichever way they are named.
    private void requireOwn(CardOrder order, List<UUID> people) {
        var seen = codes.seen(people);
        if (!seen.containsAll(people)) {
            throw Refusal.absent();
        }
        if (caller.is(Roles.COUNTY_OFFICER) || caller.is(Roles.PRINCIPAL)) {
            return;
        }
        if (order.school() != null) {
            throw Refusal.forbidden("registry.cards-of-own-class");
        }
        if (!new HashSet<>(holders.ofOwnClasses(caller.person())).containsAll(people)) {
            throw Refusal.forbidden("registry.cards-of-own-class");
        }
    }

    private LoginCard card(
            CardHolder holder, HeldPost post, Set<UUID> mine, Map<UUID, IssuedCode> issued) {
        if (post == null) {
            return card(holder, "", LoginCard.State.LEFT, null);
        }
        if (!mine.contains(post.human())) {
            return card(holder, post.name(), LoginCard.State.AT_THE_COUNTY, null);
        }
        var code = issued.get(post.human());
        var state = code == null ? LoginCard.State.HAS_PASSWORD : LoginCard.State.ISSUED;
        return card(holder, post.name(), state, code);
    }

    private LoginCard card(CardHolder holder, String name, LoginCard.State state, IssuedCode code) {
        return new LoginCard(
                holder.person(),
                name,
                holder.className(),
                holder.student(),
                state,
                code == null ? null : code.username(),
                code == null ? null : code.code(),
                code == null ? null : code.until(),
                address);
    }

    private static Set<UUID> ofGuardians(Map<UUID, List<HeldPost>> posts) {
        return posts.values().stream()
                .flatMap(List::stream)
                .filter(post -> post.holder() == Holder.GUARDIAN)
                .map(HeldPost::person)
                .collect(Collectors.toSet());
    }
}
