package org.guanai.reference;

import java.util.Set;
import org.guanai.kit.scope.OrgPath;

/// The calendars of some counties may have changed. Fired in the transaction that keeps them.
public record CalendarsChanged(Set<OrgPath> counties) {}
