package org.guanai.notification.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.notification.template.NationalText;
import org.guanai.notification.template.Texts;

/// All texts of notices, as they are in force in the caller's county.
@ApplicationScoped
class TemplateList {
    private final Texts texts;
    private final Caller caller;

    TemplateList(Texts texts, Caller caller) {
        this.texts = texts;
        this.caller = caller;
    }

    /// By code.
    @Transactional
    Page<TemplateView> list(String language, Paging paging) {
        var after = paging.after(1).map(List::getFirst).orElse("");
        var found =
                texts.codes().stream()
                        .filter(code -> code.compareTo(after) > 0)
                        .flatMap(code -> shown(code, language))
                        .limit(paging.limit() + 1L)
                        .toList();
        return Page.of(found, paging.limit(), view -> Cursor.of(view.code()));
    }

    private Stream<TemplateView> shown(String code, String language) {
        var county = caller.org().split("/", 2)[0];
        return texts
                .national(code, language)
                .flatMap(national -> view(code, language, county, national))
                .stream();
    }

    private Optional<TemplateView> view(
            String code, String language, String county, NationalText national) {
        return texts.inForce(code, language, county)
                .map(text ->
                        new TemplateView(
                                code,
                                language,
                                text.subject(),
                                text.body(),
                                !text.subject().equals(national.subject())
                                        || !text.body().equals(national.body()),
                                national.names(),
                                national.isOpen()));
    }
}
