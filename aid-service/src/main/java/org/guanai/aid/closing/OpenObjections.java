package org.guanai.aid.closing;

import java.util.UUID;

/// What a notice must know of objections (异议); the objection feature implements it.
public interface OpenObjections {
    /// Whether an objection to this application or recognition waits for its answer.
    boolean areOpenFor(UUID subject);
}
