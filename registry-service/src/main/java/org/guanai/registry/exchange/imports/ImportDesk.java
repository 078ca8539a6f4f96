package org.guanai.registry.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.events.Roles;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.job.Jobs;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.exchange.imports.Imports.Placed;
import org.guanai.registry.exchange.imports.Imports.Row;
import org.guanai.sheets.ErrorSheet;
import org.guanai.sheets.SheetFormats;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.UnreadableSheet;

/// Accepts files and tells how they fare: to who sent them, and to county officers within their
/// scope. Nobody else knows that there is such an import.
@ApplicationScoped
class ImportDesk {
    private final Imports imports;
    private final Jobs jobs;
    private final Caller caller;
    private final AuditTrail audit;
    private final ImportTexts texts;
    private final UploadedFiles files;
    private final FileTaking taking;

    ImportDesk(
            Imports imports,
            Jobs jobs,
            Caller caller,
            AuditTrail audit,
            ImportTexts texts,
            UploadedFiles files,
            FileTaking taking) {
        this.imports = imports;
        this.jobs = jobs;
        this.caller = caller;
        this.audit = audit;
        this.texts = texts;
        this.files = files;
        this.taking = taking;
    }

    @Transactional
    ImportView accept(Upload upload, Locale locale) {
        imports.add(upload, caller.org(), caller.name());
        jobs.submit(upload.id(), ImportWorker.KIND, caller.org(), caller.name(), Map.of());
        audit.wrote("import", upload.id(), "kind", "file");
        return view(upload.id(), locale);
    }

    @Transactional
    ImportView view(UUID id, Locale locale) {
        return texts.view(find(id), locale);
    }

    /// Newest first.
    @Transactional
    Page<ImportView> page(Paging paging, Locale locale) {
        var limit = paging.limit();
        var rows = imports.page(paging.afterId().orElse(null), caller.name(), seesAll(), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.id())).map(r -> texts.view(r, locale));
    }

    /// In the order of the file.
    @Transactional
    Page<FindingView> findings(UUID id, Paging paging, Locale locale) {
        find(id);
        var limit = paging.limit();
        var after = paging.after(2).orElse(List.of("0", "-1"));
        var found =
                imports.findings(
                        id,
                        Paging.part(after.get(0), Integer::valueOf),
                        Paging.part(after.get(1), Integer::valueOf),
                        limit + 1);
        return Page.of(found, limit, ImportDesk::cursor).map(p -> texts.view(p.finding(), locale));
    }

    /// The rejected rows with their reasons.
    ///
    /// @throws Refusal.Absent when the file has been deleted by now
    /// @throws Refusal.Conflict when the file as a whole could not be read
    @Transactional
    ErrorFile errors(UUID id, Locale locale) {
        var row = find(id);
        if (row.sealedKey() == null) {
            throw Refusal.absent();
        }
        var format = SheetFormats.named(row.format());
        var sheet = new ErrorSheet(format, RowTargets.columns(row.kind()), taking.limits());
        audit.exported("import", id.toString(), null);
        try {
            var content = sheet.of(files.read(id, row.sealedKey()), reasons(id, locale));
            return new ErrorFile(format, content);
        } catch (UnreadableSheet e) {
            throw Refusal.conflict(e.code());
        }
    }

    private Map<Integer, String> reasons(UUID id, Locale locale) {
        return imports.errors(id).stream()
                .collect(
                        Collectors.toMap(
                                finding -> finding.row(),
                                finding -> texts.reason(finding, locale),
                                (one, more) -> one + texts.separator(locale) + more));
    }

    private Row find(UUID id) {
        return imports.find(id, caller.name(), seesAll()).orElseThrow(Refusal::absent);
    }

    private boolean seesAll() {
        return caller.is(Roles.COUNTY_OFFICER);
    }

    private static String cursor(Placed place) {
        return Cursor.of(place.finding().row(), place.position());
    }

    /// @param format of the upload
    record ErrorFile(SheetFormat format, byte[] content) {}
}
