package org.guanai.kit.broker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What this service is called on the broker.
@ApplicationScoped
class ServiceName {
    private final String name;

    @Inject
    ServiceName(@ConfigProperty(name = "guanai.service") String name) {
        this.name = name;
    }

    String source() {
        return "/guanai/" + name;
    }

    String group() {
        return "guanai-" + name;
    }

    String urgentGroup() {
        return group() + "-urgent";
    }

    String deadLetters() {
        return "guanai." + name + ".dead-letters";
    }

    String client(String role) {
        return "guanai-" + name + "-" + role;
    }
}
