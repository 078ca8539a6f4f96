package org.guanai.registry.exchange.imports;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.job.JobView;
import org.guanai.kit.job.Jobs;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.exchange.imports.intake.FindingLog;
import org.guanai.registry.exchange.imports.intake.PlacedFinding;
import org.guanai.sheets.Finding;

/// Accepts files and shows how they fare: to their senders, and to county officers within their
/// scope. For anybody else there is no such import.
@ApplicationScoped
class ImportDesk {
    private static final List<String> FROM_THE_TOP = List.of("0", "0", "-1");

    private final FileImports imports;
    private final FindingLog log;
    private final Jobs jobs;
    private final Caller caller;
    private final Journal journal;
    private final ImportTexts texts;

    ImportDesk(
            FileImports imports,
            FindingLog log,
            Jobs jobs,
            Caller caller,
            Journal journal,
            ImportTexts texts) {
        this.imports = imports;
        this.log = log;
        this.jobs = jobs;
        this.caller = caller;
        this.journal = journal;
        this.texts = texts;
    }

    @Transactional
    ImportView accept(Upload upload, Locale locale) {
        var org = new OrgPath(caller.org());
        imports.persistAndFlush(
                FileImport.accept(upload, org, caller.name(), caller.is(Roles.INTEGRATION)));
        jobs.submit(upload.id(), ImportWorker.KIND, caller.org(), caller.name(), Map.of());
        journal.wrote("import", upload.id(), "kind", "file");
        return view(upload.id(), locale);
    }

    @Transactional
    ImportView view(UUID id, Locale locale) {
        return texts.view(found(id).row(), jobs.find(id).orElseThrow(Refusal::absent), locale);
    }

    /// Newest first; without those whose job is no longer kept.
    @Transactional
    Page<ImportView> page(Paging paging, Locale locale) {
        var limit = paging.limit();
        var rows = imports.page(paging.afterId(), caller.name(), seesAll(), limit + 1);
        var page = Page.of(rows, limit, row -> Cursor.of(row.id)).map(FileImport::row);
        var known =
                jobs.find(page.items().stream().map(ImportRow::id).toList()).stream()
                        .collect(toMap(JobView::id, job -> job));
        var shown =
                page.items().stream()
                        .filter(row -> known.containsKey(row.id()))
                        .map(row -> texts.view(row, known.get(row.id()), locale))
                        .toList();
        return new Page<>(shown, page.next());
    }

    /// In the order of the file.
    @Transactional
    Page<ImportFindingView> findings(UUID id, Paging paging, Locale locale) {
        found(id);
        var limit = paging.limit();
        var after = paging.after(3).orElse(FROM_THE_TOP);
        var sheet = Paging.part(after.get(0), Integer::valueOf);
        var row = Paging.part(after.get(1), Integer::valueOf);
        var position = Paging.part(after.get(2), Integer::valueOf);
        return Page.of(log.after(id, sheet, row, position, limit + 1), limit, ImportDesk::cursor)
                .map(placed -> texts.view(placed.finding(), locale));
    }

    /// An import whose rejected rows leave as a file.
    ///
    /// @throws Refusal.Absent when the file has been deleted by now
    @Transactional
    ErrorFiles.Rejected rejected(UUID id, Locale locale) {
        var row = found(id);
        if (!row.hasFile()) {
            throw Refusal.absent();
        }
        journal.exported("import", id.toString(), null);
        var reasons =
                log.errors(id).stream()
                        .collect(
                                toMap(
                                        Finding::place,
                                        finding -> texts.reason(finding, locale),
                                        (one, more) -> one + texts.separator(locale) + more));
        return new ErrorFiles.Rejected(row.order(), reasons);
    }

    private FileImport found(UUID id) {
        return imports.find(id, caller.name(), seesAll()).orElseThrow(Refusal::absent);
    }

    private boolean seesAll() {
        return caller.is(Roles.COUNTY_OFFICER);
    }

    private static String cursor(PlacedFinding found) {
        var place = found.finding().place();
        return Cursor.of(place.sheet(), place.row(), found.position());
    }
}
