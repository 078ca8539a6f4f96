/// Routes (路由): which addresses a service has and which methods each takes. Serves all clauses; for
/// the `Allow` header and the labels of metrics. Uses nothing else of the kit.
package org.guanai.kit.route;
