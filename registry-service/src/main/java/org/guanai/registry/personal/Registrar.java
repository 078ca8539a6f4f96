package org.guanai.registry.personal;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.Scope;
import org.guanai.kit.scope.ScopedWork;

/// Whoever registers people now: the caller of the request, or who asked for the job that is going
/// on.
@ApplicationScoped
public class Registrar {
    private final Caller caller;

    Registrar(Caller caller) {
        this.caller = caller;
    }

    /// Path of the organisation that they act for.
    public String org() {
        return ScopedWork.requester()
                .map(ScopedWork.Requester::scope)
                .map(Scope::path)
                .orElseGet(caller::org);
    }
}
