package org.guanai.registry.exchange.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.broker.outbox.TopicEnds;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.exchange.imports.intake.FileOrder;
import org.guanai.registry.exchange.imports.intake.ImportKind;
import org.guanai.sheets.SheetFormats;

/// An import of a file (文件导入): what it needs beyond its job, which has the same id and counts the
/// rows. None of its steps has an event.
@Entity
class FileImport {
    @Id UUID id;
    OrgPath org;
    String requestedBy;
    boolean bySystem;

    @Enumerated(EnumType.STRING)
    ImportKind kind;

    String format;
    byte[] fileKey;
    int warnings;
    boolean waiting;

    /// Where the topics ended when all rows were on them; null before that is known.
    String awaited;

    /// Real time since which it waits; null while it does not.
    Instant waitingSince;

    String[] failureColumns;

    protected FileImport() {}

    private FileImport(Upload upload, OrgPath org, String requestedBy, boolean bySystem) {
        this.id = upload.id();
        this.org = org;
        this.requestedBy = requestedBy;
        this.bySystem = bySystem;
        this.kind = upload.kind();
        this.format = upload.format().name();
        this.fileKey = upload.sealedKey();
        this.failureColumns = new String[0];
    }

    /// @param bySystem whether another system sent it, and no person
    static FileImport accept(Upload upload, OrgPath org, String requestedBy, boolean bySystem) {
        return new FileImport(upload, org, requestedBy, bySystem);
    }

    /// All rows are handled; other services have not taken them in yet.
    ///
    /// @param ends how far they must read; null when that is not known yet
    void waitForOthers(TopicEnds ends, Instant now) {
        waiting = true;
        awaited = ends == null ? null : ends.text();
        waitingSince = waitingSince == null ? now : waitingSince;
    }

    Optional<TopicEnds> awaited() {
        return Optional.ofNullable(awaited).map(TopicEnds::parse);
    }

    void finish() {
        waiting = false;
        awaited = null;
        waitingSince = null;
    }

    /// The file as a whole was refused.
    ///
    /// @param columns that the reason names
    void refuse(List<String> columns) {
        failureColumns = columns.toArray(String[]::new);
    }

    void warn(int more) {
        warnings += more;
    }

    /// From now on the file opens no more.
    void forgetFile() {
        fileKey = null;
    }

    boolean hasFile() {
        return fileKey != null;
    }

    ImportRow row() {
        return new ImportRow(id, kind, warnings, waiting, failureColumns);
    }

    FileOrder order() {
        return new FileOrder(id, org.text(), kind, SheetFormats.named(format), bySystem, fileKey);
    }
}
