package org.guanai.registry.personal;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.Scope;
import org.guanai.kit.scope.ScopedWork;

/// On whose behalf people are registered: the caller of the request, or the requester of the
/// running job.
@ApplicationScoped
public class Registrar {
    private final Caller caller;

    Registrar(Caller caller) {
        this.caller = caller;
    }

    /// Their stable name, as the audit has it.
    public String name() {
        return ScopedWork.requester().map(ScopedWork.Requester::name).orElseGet(caller::name);
    }

    /// Path of the organisation that is acted for.
    public String org() {
        return ScopedWork.requester()
                .map(ScopedWork.Requester::scope)
                .map(Scope::path)
                .orElseGet(caller::org);
    }
}
