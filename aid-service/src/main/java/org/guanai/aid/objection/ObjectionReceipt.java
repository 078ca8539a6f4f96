package org.guanai.aid.objection;

import java.time.LocalDate;
import org.guanai.kit.openapi.Nullable;

/// What somebody without an account learns of their objection.
///
/// @param receipt with which the answer is read; kept nowhere, shown once
/// @param dueOn last day for the answer
public record ObjectionReceipt(
        @Nullable String receipt, LocalDate dueOn, ObjectionState state, @Nullable String answer) {}
