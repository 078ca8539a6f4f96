package org.guanai.safety.file;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A feature whose records have files. Each is a bean.
public interface RecordOwner {
    RecordKind kind();

    /// The record's organisation, for a caller who sees it.
    ///
    /// @param writing a file is attached or taken back: the record is locked, and may refuse
    /// @throws Refusal.Absent when there is none that the caller sees
    OrgPath org(UUID record, boolean writing);
}
