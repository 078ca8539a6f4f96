package org.guanai.registry.protection.erasure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// How long a file is kept after its child has left. Rule `retention.child-files`.
record KeptYears(@Min(1) @Max(30) int years) {}
