package org.guanai.kit.broker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Names that this service uses on the broker.
@ApplicationScoped
public class BrokerNames {
    private final String name;

    @Inject
    BrokerNames(@ConfigProperty(name = "guanai.service") String name) {
        this.name = name;
    }

    public String source() {
        return "/guanai/" + name;
    }

    public String group() {
        return "guanai-" + name;
    }

    public String urgentGroup() {
        return group() + "-urgent";
    }

    public String deadLetters() {
        return "guanai." + name + ".dead-letters";
    }

    public String client(String role) {
        return "guanai-" + name + "-" + role;
    }
}
