package org.guanai.aid.national;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.aid.national.sheet.NationalColumn;
import org.guanai.aid.national.sheet.NationalLine;
import org.guanai.events.Roles;
import org.guanai.files.export.source.ExportSource;
import org.guanai.kit.problem.Refusal;

/// What was granted for a term in the columns of the national list, to begin one with. The numbers
/// of the children are not known here and stay open, and no card leaves with it.
@ApplicationScoped
class NationalList implements ExportSource {
    private static final int PAGE = 500;
    private static final String TERM = "term";

    private final NationalGrants grants;

    NationalList(NationalGrants grants) {
        this.grants = grants;
    }

    @Override
    public String list() {
        return "national-aid-list";
    }

    @Override
    public String title() {
        return "资助名单（国家系统口径）";
    }

    @Override
    public List<String> columns() {
        return NationalColumn.titles();
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.PRINCIPAL);
    }

    @Override
    public Set<String> filters() {
        return Set.of(TERM);
    }

    @Override
    public int count(ExportScope scope) {
        return grants.count(scope.org(), term(scope));
    }

    @Override
    public void rows(ExportScope scope, RowSink sink) {
        var term = new NationalTerm(term(scope));
        var after = new UUID(0, 0);
        List<NationalGrant> page;
        do {
            page = grants.after(after, scope.org(), term.text(), PAGE);
            page.forEach(grant -> sink.row(grant.into(new NationalLine(), term).texts()));
            after = page.isEmpty() ? after : page.getLast().id();
        } while (page.size() == PAGE);
    }

    private static String term(ExportScope scope) {
        var term = scope.filter(TERM);
        if (term == null || !term.matches("\\d{4}-\\d{4}-[12]")) {
            throw Refusal.invalid("files.export-filter", "filter");
        }
        return term;
    }
}
