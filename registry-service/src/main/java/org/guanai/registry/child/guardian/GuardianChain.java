package org.guanai.registry.child.guardian;

import java.util.List;
import org.guanai.registry.people.guardian.GuardianView;

/// The contact chain (联系顺序) of a student, first first.
public record GuardianChain(List<GuardianView> guardians) {}
