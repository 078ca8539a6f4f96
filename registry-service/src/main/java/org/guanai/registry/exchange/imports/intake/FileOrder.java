package org.guanai.registry.exchange.imports.intake;

import java.util.UUID;
import org.guanai.sheets.format.SheetFormat;

/// A file to be taken into the register.
///
/// @param id of its import
/// @param org path of the organisation that sent it
/// @param bySystem whether another system sent it, which may give fewer posts than a person
/// @param sealedKey opens the file
public record FileOrder(
        UUID id,
        String org,
        ImportKind kind,
        SheetFormat format,
        boolean bySystem,
        byte[] sealedKey) {}
