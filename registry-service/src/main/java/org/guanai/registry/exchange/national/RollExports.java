package org.guanai.registry.exchange.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.guanai.files.export.source.ExportSource;

/// The national roll can be exported in both its orders.
@ApplicationScoped
class RollExports {
    @Produces
    @Singleton
    ExportSource first(RollFiles files) {
        return new RollExport(RollOrder.FIRST, files);
    }

    @Produces
    @Singleton
    ExportSource second(RollFiles files) {
        return new RollExport(RollOrder.SECOND, files);
    }
}
