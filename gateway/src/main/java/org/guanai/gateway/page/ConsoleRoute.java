package org.guanai.gateway.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.guanai.gateway.request.Exchange;
import org.guanai.gateway.request.Order;
import org.guanai.gateway.request.Problem;

/// `/app/…`: the console (工作台). A path without a file is one of its pages, which the console itself
/// tells apart; `/app/settings.json` says where to log in.
@Singleton
class ConsoleRoute {
    private static final String BASE = "/app/";

    /// Their names carry a hash of their content.
    private static final String HASHED = "assets/";

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String SHELL = "index.html";
    private static final String CLIENT = "guanai-web";

    private final ConsoleFiles files;
    private final Page settings;
    private final Page absent = Page.of("console-absent.html", Page.HTML_TYPE, Pages.HTML);

    ConsoleRoute(ConsoleConfig config) {
        this.files = new ConsoleFiles(config.folder(), policy(config.realm()));
        var said =
                new JsonObject().put("authority", config.realm().toString()).put("client", CLIENT);
        config.county().ifPresent(county -> said.put("county", county));
        this.settings = Page.of(said.toBuffer().getBytes(), "application/json", Pages.DATA);
    }

    void register(@Observes Router router) {
        router.route(BASE + "*").order(Order.PAGES).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var exchange = Exchange.of(context);
        exchange.isFor("console");
        if (exchange.onlyReads()) {
            answer(exchange);
        }
    }

    private void answer(Exchange exchange) {
        var path = exchange.request().path();
        if (path.length() < BASE.length()) {
            exchange.response().setStatusCode(308).putHeader(HttpHeaders.LOCATION, BASE).end();
        } else if (path.equals(BASE + "settings.json")) {
            settings.answer(exchange);
        } else {
            give(exchange, path.substring(BASE.length()));
        }
    }

    private void give(Exchange exchange, String name) {
        var file = find(name);
        if (file.isPresent()) {
            file.get().answer(exchange, name.startsWith(HASHED) ? FOREVER : Page.ASK_AGAIN);
        } else if (isFile(name)) {
            exchange.refuse(Problem.ABSENT);
        } else {
            exchange.response().setStatusCode(503);
            absent.answer(exchange);
        }
    }

    private Optional<Page> find(String name) {
        return files.of(isFile(name) ? name : SHELL);
    }

    private static boolean isFile(String name) {
        return name.indexOf('.', name.lastIndexOf('/') + 1) >= 0;
    }

    /// Scripts and styles of its own only, none inline; it calls the API and the realm.
    static String policy(URI realm) {
        var origin = realm.getScheme() + "://" + realm.getRawAuthority();
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                + " font-src 'self'; connect-src 'self' "
                + origin
                + "; manifest-src 'self'; worker-src 'self'"
                + Pages.NOTHING_ELSE;
    }
}
