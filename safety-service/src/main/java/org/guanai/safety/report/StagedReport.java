package org.guanai.safety.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A report on an incident to the authorities (信息报送; 3.1.5e). Its text is sealed.
@Entity
@Immutable
@Table(name = StagedReport.TABLE)
class StagedReport {
    static final String TABLE = "incident_report";

    @Id UUID id;
    UUID incidentId;
    String org;

    @Enumerated(EnumType.STRING)
    Stage stage;

    /// Who got it: police, bureau, civil affairs …
    String recipient;

    byte[] body;
    UUID reportedBy;
    Instant at;

    /// When it was due by the rule in force.
    Instant dueAt;
}
