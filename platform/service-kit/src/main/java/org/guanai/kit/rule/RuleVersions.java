package org.guanai.kit.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// The versions of the rules that the scope of the transaction shows.
@ApplicationScoped
class RuleVersions implements PanacheRepositoryBase<RuleVersion, UUID> {

    /// The country's and the county's own.
    List<RuleVersion> of(String county) {
        return list("org in (:orgs)", Map.of("orgs", List.of(RuleVersion.COUNTRY, county)));
    }

    Optional<RuleVersion> newest(String org, String code) {
        return find(
                        "org = :org and code = :code order by version desc",
                        Map.of("org", org, "code", code))
                .firstResultOptional();
    }

    /// All, by code, oldest first; the country's come after the counties' own.
    Page<RuleVersion> page(Paging paging) {
        var after = paging.after(3).orElse(List.of("", "", "0"));
        var rows =
                find(
                                "(code, org, version) > (:code, :org, :version) order by code, org, version",
                                Map.of(
                                        "code", after.getFirst(),
                                        "org", after.get(1),
                                        "version", Paging.part(after.getLast(), Integer::valueOf)))
                        .page(0, paging.limit() + 1)
                        .list();
        return Page.of(rows, paging.limit(), r -> Cursor.of(r.code, r.org, r.version));
    }
}
