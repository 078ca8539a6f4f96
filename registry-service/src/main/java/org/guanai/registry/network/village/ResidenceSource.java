package org.guanai.registry.network.village;

/// Where it is known from.
public enum ResidenceSource {
    ENTERED,
    ADDRESS
}
