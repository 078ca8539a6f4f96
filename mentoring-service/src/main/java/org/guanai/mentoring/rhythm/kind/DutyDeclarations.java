package org.guanai.mentoring.rhythm.kind;

import java.util.List;

/// The duties that a feature declares. Implemented by a bean of that feature.
public interface DutyDeclarations {
    List<DutyKind> kinds();
}
