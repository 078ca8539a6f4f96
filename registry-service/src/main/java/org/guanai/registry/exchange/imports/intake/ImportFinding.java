package org.guanai.registry.exchange.imports.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.sheets.Finding;

/// What is wrong with a row, or strange about it, as it is kept. Never changes; a chunk's are
/// inserted at once by [FindingLog#note].
@Entity
@IdClass(ImportFindingId.class)
class ImportFinding {
    @Id UUID importId;
    @Id int rowNumber;

    /// Among the findings of its row, from 0.
    @Id int position;

    OrgPath org;

    @Column(name = "column_name")
    String title;

    String code;
    boolean warning;

    protected ImportFinding() {}

    PlacedFinding placed() {
        return new PlacedFinding(new Finding(rowNumber, title, code, warning), position);
    }
}
