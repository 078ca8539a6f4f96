package org.guanai.registry.exchange.imports.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.sheets.Finding;
import org.guanai.sheets.format.Place;

/// What is wrong with a row, or strange about it, as it is kept. Never changes; a chunk's are
/// inserted at once by [FindingLog#note].
@Entity
@IdClass(ImportFindingId.class)
class ImportFinding {
    @Id UUID importId;

    /// Of the workbook, from 1.
    @Id int sheetNumber;

    @Id int rowNumber;

    /// Among the findings of its row, from 0.
    @Id int position;

    OrgPath org;
    String sheetName;

    @Column(name = "column_name")
    String title;

    String code;
    boolean warning;

    protected ImportFinding() {}

    PlacedFinding placed() {
        var place = new Place(sheetNumber, sheetName, rowNumber);
        return new PlacedFinding(new Finding(place, title, code, warning), position);
    }
}
