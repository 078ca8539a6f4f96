package org.guanai.notification.family.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Keeps the lines of a school. Everybody of the county may read them.
@ApplicationScoped
public class SchoolLineDesk {
    private static final UUID FIRST = new UUID(0, 0);

    private final SchoolLines lines;
    private final Keepers keepers;
    private final Journal journal;
    private final Caller caller;

    SchoolLineDesk(SchoolLines lines, Keepers keepers, Journal journal, Caller caller) {
        this.lines = lines;
        this.keepers = keepers;
        this.journal = journal;
        this.caller = caller;
    }

    /// @throws Refusal.Absent for a keeper who is not of the school's staff
    @Transactional
    SchoolLineView create(SchoolLineEntry entry) {
        keepers.require(caller.org(), entry.keeper());
        var line = SchoolLine.set(caller.org(), entry);
        lines.persistAndFlush(line);
        journal.wrote("school-line", line.id, "number", "place", "hours", "keeper");
        return SchoolLineView.of(line);
    }

    @Transactional
    SchoolLineView one(UUID id) {
        return SchoolLineView.of(lines.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    /// @throws Refusal.Absent for a keeper who is not of the school's staff
    @Transactional
    SchoolLineView change(UUID id, String ifMatch, SchoolLineEntry entry) {
        var line = lines.findByIdOptional(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, line.version);
        keepers.require(line.org, entry.keeper());
        line.change(entry);
        lines.flush();
        journal.wrote("school-line", id, "number", "place", "hours", "keeper", "open");
        return SchoolLineView.of(line);
    }

    /// @param org path of an organisation; null for all that the caller may see
    @Transactional
    Page<SchoolLineView> list(String org, boolean closed, Paging paging) {
        var values = new HashMap<String, Object>();
        var where = "id > :after";
        values.put("after", paging.afterId().orElse(FIRST));
        if (!closed) {
            where += " and open = true";
        }
        if (org != null) {
            where += " and substring(concat(org, '/'), 1, length(:place)) = :place";
            values.put("place", org + "/");
        }
        var found = lines.find(where + " order by id", values).page(0, paging.limit() + 1).list();
        return Page.of(found, paging.limit(), l -> Cursor.of(l.id)).map(SchoolLineView::of);
    }

    /// The keeper of an open line of a school; the line stays locked for this transaction, so that
    /// nobody else books it meanwhile.
    ///
    /// @throws Refusal.Unprocessable when the school has no such line, or it is closed
    public UUID keeperOf(UUID line, String school) {
        return Optional.ofNullable(lines.findById(line, LockModeType.PESSIMISTIC_WRITE))
                .filter(l -> l.open && l.org.equals(school))
                .map(l -> l.keeperId)
                .orElseThrow(() -> Refusal.unprocessable("notification.line-closed", "line"));
    }
}
