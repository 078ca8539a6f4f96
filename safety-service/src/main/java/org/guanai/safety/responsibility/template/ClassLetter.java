package org.guanai.safety.responsibility.template;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A class teacher's letter, as the letters of the families stand below it.
///
/// @param rules version of the template
public record ClassLetter(UUID id, OrgPath org, int year, String rules) {}
