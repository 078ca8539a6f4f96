package org.guanai.registry.roll.form;

import java.time.LocalDate;
import java.util.UUID;

/// A transfer as it is printed (转学联系表), with room for the opinions and seals of both sides.
///
/// @param to name of the school that asks
/// @param from name of the school that the child is at, or was
public record TransferSheet(
        UUID id,
        String name,
        int grade,
        String to,
        String from,
        String reason,
        String note,
        LocalDate requestedOn,
        LocalDate answeredOn,
        String answerNote,
        LocalDate decidedOn,
        String decisionNote,
        LocalDate completedOn) {}
