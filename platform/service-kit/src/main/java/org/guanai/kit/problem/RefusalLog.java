package org.guanai.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;

/// Records attempts that were refused for lack of rights. Must return at once.
@FunctionalInterface
public interface RefusalLog {
    void note(String code, ContainerRequestContext request);
}
