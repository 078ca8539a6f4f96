package org.guanai.mentoring.rhythm.window;

import org.guanai.kit.scope.OrgPath;

/// The windows of a county were cut again; told within the transaction, so that its duties are
/// counted again.
public record WindowsCut(OrgPath county) {}
