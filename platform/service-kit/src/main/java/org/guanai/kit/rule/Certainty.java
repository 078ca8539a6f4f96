package org.guanai.kit.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How sure the source of a rule is.
@Schema(name = "RuleCertainty")
public enum Certainty {
    /// Read in a source.
    CERTAIN,
    /// A known text, seen in part.
    LIKELY,
    /// Varies by county; this is the default.
    LOCAL,
    /// Our own default.
    DESIGN
}
