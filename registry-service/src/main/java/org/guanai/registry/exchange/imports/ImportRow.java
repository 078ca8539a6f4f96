package org.guanai.registry.exchange.imports;

import java.util.UUID;
import org.guanai.registry.exchange.imports.intake.ImportKind;

/// What an import's own row says of it; the rest stands with its job.
record ImportRow(
        UUID id, ImportKind kind, int warnings, boolean waiting, String[] failureColumns) {}
