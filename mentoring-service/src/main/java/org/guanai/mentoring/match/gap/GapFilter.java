package org.guanai.mentoring.match.gap;

import java.util.List;
import java.util.Optional;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.scope.OrgPath;

/// Which gaps are listed.
///
/// @param under at or below this organisation; anywhere when empty
/// @param groups children of one of these; of all when empty
/// @param lacks one of these is missing; any when empty
record GapFilter(Optional<OrgPath> under, List<SpecialGroup> groups, List<Lack> lacks) {}
