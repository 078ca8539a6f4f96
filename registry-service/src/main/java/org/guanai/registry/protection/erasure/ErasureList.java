package org.guanai.registry.protection.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.registry.people.office.OfficeRecords;

/// Lists the records of erasures.
@ApplicationScoped
class ErasureList {
    /// Behind every id.
    private static final UUID LAST = new UUID(-1, -1);

    private final ChildErasures erasures;
    private final OfficeRecords records;

    ErasureList(ChildErasures erasures, OfficeRecords records) {
        this.erasures = erasures;
        this.records = records;
    }

    @Transactional
    Page<ErasureView> of(String org, Paging paging) {
        var place = records.place(org);
        var rows = erasures.page(place, paging.afterId().orElse(LAST), paging.limit() + 1);
        return Page.of(rows, paging.limit(), e -> Cursor.of(e.id)).map(ErasureView::of);
    }
}
