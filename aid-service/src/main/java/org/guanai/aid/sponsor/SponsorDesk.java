package org.guanai.aid.sponsor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sealing.Sealer;

/// Enters sponsors (资助人) and puts them right.
@ApplicationScoped
class SponsorDesk {
    private static final String NOUN = "sponsor";
    private static final String CONTACT = "contact";

    private final Sponsors sponsors;
    private final Sealer sealer;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    SponsorDesk(Sponsors sponsors, Sealer sealer, Journal journal, Caller caller, Clock clock) {
        this.sponsors = sponsors;
        this.sealer = sealer;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SponsorView register(SponsorEntry entry) {
        var id = Ids.next();
        var contact = sealer.seal(entry.contact(), NOUN, id, CONTACT);
        var org = new OrgPath(caller.org());
        var sponsor = Sponsor.registered(id, org, entry, contact, caller.person(), clock.instant());
        sponsors.persistAndFlush(sponsor);
        journal.wrote(NOUN, id, "name", "kind", CONTACT, "thanked");
        return view(sponsor);
    }

    @Transactional
    SponsorView change(UUID id, String ifMatch, SponsorEntry entry) {
        var sponsor = found(id);
        Editable.check(ifMatch, sponsor.version);
        sponsor.correct(entry, sealer.seal(entry.contact(), NOUN, id, CONTACT));
        sponsors.flush();
        journal.wrote(NOUN, id, "name", "kind", CONTACT, "thanked");
        return view(sponsor);
    }

    @Transactional
    SponsorView one(UUID id) {
        var sponsor = found(id);
        journal.opened(NOUN, id, null);
        return view(sponsor);
    }

    @Transactional
    Page<SponsorView> list(Paging paging) {
        var rows = sponsors.before(paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), s -> Cursor.of(s.id)).map(this::view);
    }

    /// For everybody: takes the system scope, but shows names alone, and of those who consent.
    Page<ThanksView> thanks(String county, Paging paging) {
        var limit = paging.limit();
        var before = paging.afterId();
        return SystemScope.call(() ->
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                Page.of(
                                                sponsors.thanked(
                                                        new OrgPath(county), before, limit + 1),
                                                limit,
                                                s -> Cursor.of(s.id))
                                        .map(s -> new ThanksView(s.id, s.name, s.kind))));
    }

    private Sponsor found(UUID id) {
        return sponsors.findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    private SponsorView view(Sponsor s) {
        return new SponsorView(
                s.id,
                s.org,
                s.name,
                s.kind,
                s.creditCode,
                sealer.open(s.contact, NOUN, s.id, CONTACT),
                s.thanked,
                s.version);
    }
}
