package org.guanai.registry.exchange.imports.intake;

import java.util.UUID;

record ImportFindingId(UUID importId, int sheetNumber, int rowNumber, int position) {}
