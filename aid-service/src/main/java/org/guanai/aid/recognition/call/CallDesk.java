package org.guanai.aid.recognition.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.term.SchoolYear;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Announces when applications for recognition are taken, and holds them to it.
@ApplicationScoped
public class CallDesk {
    /// What befalls a family does not wait for September.
    private static final String SUDDEN = "SUDDEN_HARDSHIP";

    private static final String NOUN = "recognition-call";

    private final RecognitionCalls calls;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CallDesk(RecognitionCalls calls, Journal journal, Caller caller, Clock clock) {
        this.calls = calls;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// Where nothing is announced applications are taken at any time.
    ///
    /// @param term any term of the school year
    /// @param kind of hardship; a sudden one at any time
    /// @throws Refusal.Conflict outside the days that the school or, failing it, the county
    ///   announced
    public void requireOpen(OrgPath school, String term, String kind) {
        var nearest = calls.at(school, SchoolYear.of(term).text()).stream().findFirst();
        var today = LocalDate.now(clock);
        if (!SUDDEN.equals(kind) && nearest.filter(c -> !c.isOpen(today)).isPresent()) {
            throw Refusal.conflict("aid.recognition-closed");
        }
    }

    @Transactional
    CallView announce(CallEntry entry) {
        var call = RecognitionCall.made(new OrgPath(caller.org()), entry);
        calls.persistAndFlush(call);
        journal.wrote(NOUN, call.id, "opensOn", "closesOn", "words");
        return CallView.of(call);
    }

    /// @throws Refusal.Absent for another organisation's
    @Transactional
    CallView change(UUID id, String ifMatch, CallEntry entry) {
        var call =
                calls.findByIdOptional(id)
                        .filter(c -> c.org.isWithin(new OrgPath(caller.org())))
                        .orElseThrow(Refusal::absent);
        Editable.check(ifMatch, call.version);
        call.correct(entry);
        calls.flush();
        journal.wrote(NOUN, id, "opensOn", "closesOn", "words");
        return CallView.of(call);
    }

    @Transactional
    Page<CallView> list(Paging paging) {
        var rows = calls.before(paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), c -> Cursor.of(c.id)).map(CallView::of);
    }
}
