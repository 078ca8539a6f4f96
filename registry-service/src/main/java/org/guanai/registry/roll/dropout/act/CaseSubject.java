package org.guanai.registry.roll.dropout.act;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.scope.OrgPath;

/// The child that a case is about.
///
/// @param studentId of a child that is, or was, on a roll; else null
/// @param schoolAgeChildId of a child of the school-age ledger that never was
/// @param org path of the school, or of the village
public record CaseSubject(
        UUID studentId,
        UUID schoolAgeChildId,
        OrgPath org,
        String name,
        String sex,
        LocalDate birthDate,
        Stage stage) {}
