package org.guanai.registry.people.recordcheck;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A member of staff whose record is not checked (未查询).
///
/// @param validUntil last day of the last check; absent when there was none
public record CheckGap(UUID staffId, OrgPath org, String name, @Nullable LocalDate validUntil) {}
