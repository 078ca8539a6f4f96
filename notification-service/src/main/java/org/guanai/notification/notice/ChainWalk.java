package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.notification.chain.Chain;
import org.guanai.notification.chain.ChainLink;
import org.guanai.notification.chain.NoticeState;
import org.guanai.notification.chain.Occasions;
import org.guanai.notification.chain.Occurrence;
import org.guanai.notification.chain.Unreached;
import org.guanai.notification.delivery.DeliveryFailed;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.notice.Telling.Round;

/// Walks the chain of a notice (联系顺序, 3.1.5f): whoever is next, until one acknowledges or nobody is
/// left. Where no channel may reach one, the next is told at once.
@ApplicationScoped
class ChainWalk {
    private static final Clock REAL = Clock.systemUTC();

    private final Notices notices;
    private final Recipients recipients;
    private final Occasions occasions;
    private final Directory directory;
    private final Telling telling;

    ChainWalk(
            Notices notices,
            Recipients recipients,
            Occasions occasions,
            Directory directory,
            Telling telling) {
        this.notices = notices;
        this.recipients = recipients;
        this.occasions = occasions;
        this.directory = directory;
        this.telling = telling;
    }

    /// Lays the chain and tells the first; waits when somebody is not known yet. Writes nothing.
    void begin(Notice notice, Occurrence about, DirectoryExcerpt known, Round round) {
        follow(notice, about.chain(known), about, known, round);
    }

    /// A wait is over: the next one, or nobody is left.
    void goOn(Notice notice) {
        var about = occasions.of(notice.ref());
        var round = new Round();
        if (notice.state == NoticeState.PENDING) {
            var known = directory.known(notice.students());
            follow(notice, about.chainAfterWait(known), about, known, round);
        } else {
            next(notice, recipients.of(notice.id), about, round);
        }
        telling.write(round);
    }

    /// The next channel; without one the next person at once, unless the channel is tried on.
    void failed(@Observes DeliveryFailed event) {
        var bounced = event.how() == DeliveryFailed.How.BOUNCED;
        if (bounced) {
            recipients.untold(event.recipient());
        }
        var notice = notices.locked(event.notice()).orElseThrow();
        var chain = recipients.of(notice.id);
        var who = chain.stream().filter(r -> r.id.equals(event.recipient())).findFirst();
        if (bounced) {
            who.ifPresent(r -> telling.bounced(notice, r, event.channel()));
        }
        if (notice.isOpen() && who.filter(Recipient::isOpen).isPresent()) {
            var round = new Round();
            failed(notice, who.get(), chain, round);
            telling.write(round);
        }
    }

    /// Suspects as they are from now on: one who is named loses sight of the notice and is passed
    /// over; one who is cleared takes their place in the chain and is told at once.
    void keepFrom(Notice notice, Set<UUID> suspects) {
        var before = notice.ref().keptFrom();
        notice.keptFrom(suspects);
        if (notice.state == NoticeState.PENDING || suspects.equals(Set.copyOf(before))) {
            return;
        }
        var chain = recipients.keptFrom(notice, suspects);
        if (notice.isOpen()) {
            var about = occasions.of(notice.ref());
            var round = new Round();
            join(notice, chain, before, about, round);
            passOver(notice, chain, about, round);
            telling.write(round);
        }
    }

    /// Those who were left out when the chain was laid and are no suspects any more.
    private void join(
            Notice notice,
            List<Recipient> chain,
            Collection<UUID> before,
            Occurrence about,
            Round round) {
        var known = directory.known(notice.students());
        if (about.chain(known) instanceof Chain.OneByOne(var links)) {
            var there = chain.stream().map(r -> r.person).toList();
            var cleared =
                    links.stream()
                            .filter(l -> l.who().isOneOf(before))
                            .filter(l -> !there.contains(l.person()))
                            .toList();
            var reached =
                    lay(notice, cleared, known, round).stream()
                            .filter(who -> telling.open(notice, who, about, known, round))
                            .count();
            if (reached > 0) {
                notice.telling(REAL.instant().plus(about.pause()));
            }
        }
    }

    /// The chain does not wait for one who is kept from it.
    private void passOver(Notice notice, List<Recipient> chain, Occurrence about, Round round) {
        if (notice.state == NoticeState.TELLING
                && round.isEmpty()
                && chain.stream().noneMatch(Recipient::isOpen)) {
            next(notice, chain, about, round);
        }
    }

    private void failed(Notice notice, Recipient who, List<Recipient> chain, Round round) {
        var known = directory.known(notice.students(), Set.of(who.person));
        if (!telling.openNext(notice, who, known, round)
                && !telling.isUnderWay(who)
                && notice.state == NoticeState.TELLING
                && isLast(who, chain)) {
            next(notice, chain, occasions.of(notice.ref()), round);
        }
    }

    /// Whether the chain has come as far as them.
    private static boolean isLast(Recipient who, List<Recipient> chain) {
        return chain.stream().noneMatch(r -> r.isOpen() && r.position > who.position);
    }

    private void follow(
            Notice notice, Chain chain, Occurrence about, DirectoryExcerpt known, Round round) {
        switch (chain) {
            case Chain.Wait(var atMost) -> notice.waits(REAL.instant().plus(atMost));
            case Chain.OneByOne(var links) ->
                    next(notice, lay(notice, links, known, round), about, known, round);
            case Chain.AllAtOnce(var links) when links.isEmpty() ->
                    giveUp(notice, List.of(), round);
            case Chain.AllAtOnce(var links) -> {
                lay(notice, links, known, round)
                        .forEach(who -> telling.open(notice, who, about, known, round));
                notice.sent();
            }
        }
    }

    private static List<Recipient> lay(
            Notice notice, List<ChainLink> links, DirectoryExcerpt known, Round round) {
        var suspects = notice.ref().keptFrom();
        links.forEach(link -> known.add(link.who()));
        var chain =
                links.stream()
                        .filter(link -> !link.who().isOneOf(suspects))
                        .map(link -> Recipient.waiting(notice.ref(), link))
                        .toList();
        round.lay(chain);
        return chain;
    }

    private void next(Notice notice, List<Recipient> chain, Occurrence about, Round round) {
        var people = chain.stream().map(r -> r.person).toList();
        var known = directory.known(notice.students(), people);
        next(notice, chain, about, known, round);
    }

    private void next(
            Notice notice,
            List<Recipient> chain,
            Occurrence about,
            DirectoryExcerpt known,
            Round round) {
        var reached =
                chain.stream()
                        .filter(Recipient::isWaiting)
                        .sorted(Comparator.comparingInt(r -> r.position))
                        .anyMatch(who -> telling.open(notice, who, about, known, round));
        if (reached) {
            notice.telling(REAL.instant().plus(about.pause()));
        } else {
            giveUp(notice, chain, round);
        }
    }

    private void giveUp(Notice notice, List<Recipient> chain, Round round) {
        var why = why(chain);
        var at = telling.now();
        notice.unreached(why);
        var occasion = occasions.of(notice.kind);
        round.afterwards(() ->
                Telling.inRequest(
                        notice.requestId, () -> occasion.unreached(notice.ref(), why, at)));
    }

    private static Unreached why(List<Recipient> chain) {
        if (chain.stream().noneMatch(Recipient::isOpen)) {
            return Unreached.NO_CONTACT;
        }
        return chain.stream().anyMatch(r -> r.toldAt != null)
                ? Unreached.NOBODY_ACKNOWLEDGED
                : Unreached.NOT_REACHED;
    }
}
