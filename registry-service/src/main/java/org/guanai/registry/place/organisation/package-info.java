/// The county's tree of organisations (机构): county, townships, villages and schools. Serves the
/// four levels of 3.2.3b; all else hangs on its paths. Uses no other feature.
package org.guanai.registry.place.organisation;
