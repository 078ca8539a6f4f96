package org.guanai.safety.responsibility.template;

import org.guanai.kit.scope.OrgPath;

/// A letter as far as its print needs it.
///
/// @param dueOn until when it is signed
public record PrintedText(OrgPath org, int year, String dueOn) {}
