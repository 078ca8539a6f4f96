package org.guanai.registry.network.lifepost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.network.boarding.BoarderCount;
import org.guanai.registry.network.boarding.Boarders;

/// Where life-guidance teachers are missing, by the rule of the county.
@ApplicationScoped
class LifePostGaps {
    @Produces static final RuleOf<LifeRatio> RATIO = new RuleOf<>("life-guidance", LifeRatio.class);

    private final Boarders boarders;
    private final LifePosts posts;
    private final Rules rules;

    LifePostGaps(Boarders boarders, LifePosts posts, Rules rules) {
        this.boarders = boarders;
        this.posts = posts;
        this.rules = rules;
    }

    /// A page of schools with boarders that miss somebody.
    Page<LifePostGap> in(OrgPath place, Paging paging) {
        var after = paging.after(1).map(List::getFirst).orElse("");
        var rows = boarders.in(place, after, paging.limit() + 1);
        var page = Page.of(rows, paging.limit(), b -> Cursor.of(b.org()));
        var gaps = page.items().stream().map(this::of).filter(LifePostGaps::isOpen).toList();
        return new Page<>(gaps, page.next());
    }

    /// Of every school with boarders, whether it misses somebody or not.
    List<LifePostGap> all(OrgPath place, int most) {
        return boarders.in(place, "", most).stream().map(this::of).toList();
    }

    private LifePostGap of(BoarderCount count) {
        var rule = rules.today(count.org()).of(RATIO);
        var held = posts.at(count.org());
        var needed = rule.content().needed(count.primary(), count.junior());
        var floors = rule.content().womanPerGirlsFloor() ? withoutWoman(held) : List.<String>of();
        return new LifePostGap(
                count.org(),
                count.name(),
                count.all(),
                held.size(),
                needed,
                Math.max(0, needed - held.size()),
                floors,
                rule.label());
    }

    private static List<String> withoutWoman(List<LifePost> held) {
        var looked = held.stream().filter(p -> p.woman).map(p -> p.floor).toList();
        return held.stream()
                .filter(p -> p.girlsFloor)
                .map(p -> p.floor)
                .filter(floor -> !looked.contains(floor))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOpen(LifePostGap gap) {
        return gap.missing() > 0 || !gap.floorsWithoutWoman().isEmpty();
    }
}
