package org.guanai.gateway.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.guanai.gateway.request.Exchange;
import org.guanai.gateway.request.Language;
import org.guanai.gateway.request.Order;

/// The landing page, the documents of API and events, and Swagger UI. Self-contained: they work in
/// an intranet without the Internet.
@Singleton
class Pages {
    static final String NOTHING_ELSE =
            "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    static final String DATA = "default-src 'none'" + NOTHING_ELSE;
    static final String HTML =
            "default-src 'none'; style-src 'self'; img-src 'self'" + NOTHING_ELSE;

    /// Swagger UI sets style attributes and shows images from data URIs.
    private static final String TRY =
            "default-src 'none'; script-src 'self'; connect-src 'self';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:"
                    + NOTHING_ELSE;

    private final Page chinese = Page.of("index.zh.html", Page.HTML_TYPE, HTML);
    private final Page english = Page.of("index.en.html", Page.HTML_TYPE, HTML);
    private final Map<String, Page> others =
            Map.of(
                    "/style.css", Page.of("style.css", Page.STYLE_TYPE, DATA),
                    "/favicon.svg", Page.of("favicon.svg", "image/svg+xml", DATA),
                    "/openapi.json", Page.of("openapi.json", "application/json", DATA),
                    "/asyncapi.json", Page.of("asyncapi.json", "application/json", DATA),
                    "/docs", Page.of("docs.html", Page.HTML_TYPE, TRY),
                    "/docs/try.js", Page.of("try.js", Page.SCRIPT_TYPE, DATA),
                    "/docs/swagger-ui.css", Page.of("swagger-ui.css", Page.STYLE_TYPE, DATA),
                    "/docs/swagger-ui-bundle.js",
                            Page.of("swagger-ui-bundle.js", Page.SCRIPT_TYPE, DATA));

    void register(@Observes Router router) {
        router.route("/").order(Order.PAGES).handler(this::landing);
        others.forEach((path, page) ->
                router.route(path).order(Order.PAGES).handler(c -> answer(c, page)));
    }

    private void landing(RoutingContext context) {
        var exchange = Exchange.of(context);
        var wanted = exchange.request().getParam("lang");
        var language = wanted == null ? exchange.language() : Language.of(wanted);
        answer(context, language == Language.EN ? english : chinese);
    }

    private static void answer(RoutingContext context, Page page) {
        var exchange = Exchange.of(context);
        exchange.isFor("pages");
        if (exchange.onlyReads()) {
            page.answer(exchange);
        }
    }
}
