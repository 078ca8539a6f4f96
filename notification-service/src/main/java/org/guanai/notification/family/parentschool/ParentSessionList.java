package org.guanai.notification.family.parentschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// Reading sessions.
@ApplicationScoped
class ParentSessionList {
    private final SessionViews views;

    ParentSessionList(SessionViews views) {
        this.views = views;
    }

    @Transactional
    Page<ParentSessionView> page(SessionState state, String org, Paging paging) {
        return views.page(state, org, paging);
    }

    @Transactional
    ParentSessionView one(UUID id) {
        return views.of(views.found(id));
    }
}
