package org.guanai.registry.child.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.matching.MatchDecision.Outcome;
import org.guanai.registry.child.matching.file.ListForm;
import org.guanai.registry.child.matching.file.ListReader;
import org.guanai.registry.child.recognition.RecognitionDesk;

/// Takes lists of other departments and works through what they say (2.3).
@ApplicationScoped
class MatchDesk {
    private static final UUID FIRST = new UUID(0, 0);

    private final AgencyLists lists;
    private final Matches matches;
    private final Matcher matcher;
    private final ListReader reader;
    private final RecognitionDesk recognitions;
    private final MatchTrail trail;

    MatchDesk(
            AgencyLists lists,
            Matches matches,
            Matcher matcher,
            ListReader reader,
            RecognitionDesk recognitions,
            MatchTrail trail) {
        this.lists = lists;
        this.matches = matches;
        this.matcher = matcher;
        this.reader = reader;
        this.recognitions = recognitions;
        this.trail = trail;
    }

    /// @throws Refusal.Unprocessable when the kind is none, or the file cannot be read
    @Transactional
    AgencyListView take(ListForm form) {
        var county = trail.county();
        recognitions.requireKind(county, form.kind());
        var read = reader.read(form.file());
        var counted = new AgencyList.Counted(read.persons().size(), read.unread());
        var list = trail.taken(county, form, counted);
        lists.persistAndFlush(list);
        matches.persist(matcher.match(list, read.persons()));
        return AgencyListView.of(list);
    }

    /// Newest first, at most 100.
    @Transactional
    List<AgencyListView> lists() {
        return lists.newest().stream().map(AgencyListView::of).toList();
    }

    /// In the order of ids.
    @Transactional
    Page<MatchView> matches(UUID list, MatchResult result, boolean open, Paging paging) {
        lists.found(list);
        var after = paging.afterId().orElse(FIRST);
        var rows = matches.page(list, result, open, after, paging.limit() + 1);
        return Page.of(rows, paging.limit(), m -> Cursor.of(m.id)).map(trail::view);
    }

    @Transactional
    MatchReceipt decide(UUID list, UUID id, MatchDecision decision) {
        var from = lists.found(list);
        var match = matches.locked(list, id);
        match.decide(decision, trail.caller(), trail.today());
        if (decision.outcome() == Outcome.RECOGNISE) {
            recognitions.recogniseListed(match.studentId, from.kind, basis(from), from.agency);
        }
        trail.decided(match);
        return MatchReceipt.of(match);
    }

    private static String basis(AgencyList list) {
        LocalDate day = list.asOf;
        return "%s名单 %s".formatted(list.agency, day);
    }
}
